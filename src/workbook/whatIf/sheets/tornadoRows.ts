import type { CellValue } from "../../outcome";
import type { CellFacts } from "../whatIfPort";
import type { LowHigh } from "../trial";
import type { TrialRun } from "../run/runResult";

/** One input of a tornado: its low and high, and the result at each. */
export interface TornadoRow {
  readonly input: CellFacts;
  readonly range: LowHigh;
  readonly atLow: CellValue;
  readonly atHigh: CellValue;
  /** How far apart the two results are; undefined where one of them is no number. */
  readonly swing: number | undefined;
}

/** The inputs by how far they move the result, farthest first; equals keep their order, and what gave no number is last. */
export function tornadoRows(run: TrialRun, ranges: readonly LowHigh[]): readonly TornadoRow[] {
  const rows = run.inputs.map((input, at): TornadoRow => {
    const atLow = run.results[2 * at] ?? "";
    const atHigh = run.results[2 * at + 1] ?? "";
    const areNumbers = typeof atLow === "number" && typeof atHigh === "number";
    return {
      input,
      range: ranges[at] ?? { low: 0, high: 0 },
      atLow,
      atHigh,
      swing: areNumbers ? Math.abs(atHigh - atLow) : undefined,
    };
  });
  return rows.sort((one, other) => (other.swing ?? -1) - (one.swing ?? -1));
}
