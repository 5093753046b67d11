import type { Outcome } from "../../port";
import { problem } from "../../problems";
import { attempt } from "../attempt";
import { headKey, headOf, headText, longestDraft, partKeys, partsOf } from "./draftParts";

/**
 * Puts a draft into the workbook's settings in place of the one before. The parts are written first, then the head that
 * points to them, then the old parts go: whatever stops it in between, one whole draft is there.
 */
export async function saveDraft(text: string): Promise<Outcome<true>> {
  if (text.length > longestDraft) return { ok: false, problem: problem("draftTooLarge") };
  return attempt(async (context) => {
    const { settings } = context.workbook;
    const head = settings.getItemOrNullObject(headKey);
    head.load("value");
    await context.sync();
    const before = headOf(head);
    const parts = partsOf(text);
    const after = { place: before?.place === "a" ? "b" : "a", parts: parts.length } as const;
    for (const [at, key] of partKeys(after).entries()) settings.add(key, parts[at] ?? "");
    settings.add(headKey, headText(after));
    if (before) for (const key of partKeys(before)) settings.getItemOrNullObject(key).delete();
    await context.sync();
    return { ok: true, value: true };
  });
}
