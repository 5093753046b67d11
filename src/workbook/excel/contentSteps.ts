import { boxName } from "../plan/address";
import type { SheetPlan } from "../plan/sheetPlan";
import type { Step } from "./inBatches";
import { contents, extent, type Part } from "./sheetContents";

const largestWrite = 500_000;

/** Writes what stands in the cells of a new sheet: at once, or a band of rows at a time where that is too much. */
export function contentSteps(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  part: Part = "all",
): readonly Step[] {
  const { right } = extent(plan);
  const rows = contents(plan, part);
  const steps: Step[] = [];
  for (let top = 0; top < rows.length;) {
    const { count, size } = bandFrom(rows, top);
    const band = rows.slice(top, top + count);
    const box = { top, left: 0, bottom: top + count - 1, right };
    steps.push({ size, run: () => (sheet.getRange(boxName(box)).formulas = band) });
    top += count;
  }
  return steps;
}

/** As many rows as a write takes, one at least. */
function bandFrom(rows: readonly unknown[], top: number): { count: number; size: number } {
  let [count, size] = [0, 0];
  for (const row of rows.slice(top)) {
    const length = JSON.stringify(row).length;
    if (count > 0 && size + length > largestWrite) break;
    count += 1;
    size += length;
  }
  return { count, size };
}
