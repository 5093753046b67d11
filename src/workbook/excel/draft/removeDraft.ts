import type { Outcome } from "../../port";
import { attempt } from "../attempt";
import { headKey } from "./draftParts";

/** Takes the draft out of the workbook's settings, and whatever an interrupted write left there. */
export function removeDraft(): Promise<Outcome<true>> {
  return attempt(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key");
    await context.sync();
    const ours = settings.items.filter(({ key }) => key.startsWith(headKey));
    for (const setting of ours) setting.delete();
    await context.sync();
    return { ok: true, value: true };
  });
}
