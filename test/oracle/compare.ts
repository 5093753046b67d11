import { dec, type Dec } from "./decimal";

/** What a figure may be: money, a pure number (ratio, years, persons), or an answer in words. */
export type FigureValue = Dec | string | boolean;

export interface NaiveFigure {
  readonly unit: "kr" | "number" | "answer";
  readonly value: FigureValue;
}

/** The other side's figures, in whatever they are held in; texts and booleans are answers. */
export type ActualValue = number | string | boolean | Dec;

export interface Tolerance {
  readonly kr: string;
  readonly number: string;
}

/** Part 3's own: half an öre, or a billionth. */
export const halfOreOrBillionth: Tolerance = { kr: "0.005", number: "1e-9" };

export interface Difference {
  readonly name: string;
  readonly naive: string;
  readonly actual: string;
}

/** Every figure that is missing on one side, of another kind, or further off than the tolerance. */
export function compareFigures(
  naive: ReadonlyMap<string, NaiveFigure>,
  actual: ReadonlyMap<string, ActualValue>,
  tolerance: Tolerance = halfOreOrBillionth,
): Difference[] {
  const differences: Difference[] = [];
  for (const [name, figure] of naive) {
    const other = actual.get(name);
    if (other !== undefined && isSame(figure, other, tolerance)) continue;
    differences.push({
      name,
      naive: String(figure.value),
      actual: other === undefined ? "(missing)" : String(other),
    });
  }
  for (const [name, other] of actual) {
    if (!naive.has(name)) differences.push({ name, naive: "(missing)", actual: String(other) });
  }
  return differences;
}

/** Below any tolerance in use. */
const NEAR = 1e-11;

function isSame(figure: NaiveFigure, other: ActualValue, tolerance: Tolerance): boolean {
  const { value, unit } = figure;
  if (typeof value !== "object") return value === other;
  if (typeof other === "string" || typeof other === "boolean") return false;
  // Most are as near as float64 can tell; the rest is measured exactly.
  if (Math.abs(value.toNumber() - Number(other)) < NEAR) return true;
  const allowed = dec(unit === "kr" ? tolerance.kr : tolerance.number);
  // A number in a cell has 15 to 17 digits: what is large is held to its size.
  const size = unit === "kr" ? value.abs().times("1e-12") : value.abs().times(tolerance.number);
  const gap = dec(other).minus(value).abs();
  return gap.lessThanOrEqualTo(size.greaterThan(allowed) ? size : allowed);
}

/** The differences as lines, for a message that a failed test prints with its tables. */
export function listDifferences(differences: readonly Difference[], most = 20): string {
  const lines = differences
    .slice(0, most)
    .map(({ name, naive, actual }) => `${name}: naive ${naive}, actual ${actual}`);
  const rest = differences.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join("\n");
}
