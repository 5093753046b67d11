import type { Outcome } from "../../port";
import { attempt } from "../attempt";
import { headKey, headOf, partKeys } from "./draftParts";

/** The draft that lies in the workbook's settings, in at most two round trips; undefined where there is none. */
export function readDraft(): Promise<Outcome<string | undefined>> {
  return attempt<string | undefined>(async (context) => {
    const { settings } = context.workbook;
    const head = settings.getItemOrNullObject(headKey);
    head.load("value");
    await context.sync();
    const where = headOf(head);
    if (!where) return { ok: true, value: undefined };
    const parts = partKeys(where).map((key) => settings.getItemOrNullObject(key));
    for (const part of parts) part.load("value");
    await context.sync();
    const whole = parts.every((part) => !part.isNullObject);
    return {
      ok: true,
      value: whole ? parts.map(({ value }) => String(value)).join("") : undefined,
    };
  });
}
