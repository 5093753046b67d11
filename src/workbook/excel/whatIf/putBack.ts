import type { Outcome } from "../../outcome";
import { sameContent } from "../../whatIf/sameContent";
import type { KeptCell } from "../../whatIf/savedRun";
import { attempt } from "../attempt";
import { first, rangeAt } from "./readCells";

/** Puts contents and number formats back where they are not as they were. */
export function putBack(cells: readonly KeptCell[]): Promise<Outcome<true>> {
  return attempt(async (context) => {
    const found = cells.map((kept) => ({ kept, range: rangeAt(context, kept) }));
    for (const { range } of found) range.load(["formulas", "numberFormat"]);
    await context.sync();
    for (const { kept, range } of found) {
      if (!sameContent(first(range.formulas), kept.content)) range.formulas = [[kept.content]];
      if (first(range.numberFormat) !== kept.numberFormat)
        range.numberFormat = [[kept.numberFormat]];
    }
    await context.sync();
    return { ok: true, value: true };
  });
}
