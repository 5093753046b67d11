import type { PlannedCell } from "../../sheetPlan";
import type { CellContent } from "../../sheetPlan";
import type { Draft, Look } from "../drafting/draft";

/** One cell of a block that is a function of SOCINV in the one edition and cells of its own in the other. */
export interface TwinCell {
  readonly row: number;
  readonly column: number;
  /** In the plain edition. */
  readonly plain: CellContent;
  readonly look: Look;
}

/**
 * A block of cells that one function of SOCINV fills with the add-in. Without it each cell has its own content. What
 * the function has no value for, it says in words.
 */
export function drawTwin(
  draft: Draft,
  cells: readonly TwinCell[],
  formula: string,
  spill: { readonly rows: number; readonly columns: number },
): void {
  cells.forEach(({ row, column, plain, look }, at) => {
    const cell: PlannedCell = { row, column, content: at === 0 ? formula : "", plain, ...look };
    draft.both(at === 0 ? { ...cell, spill } : cell);
  });
}
