import type { Box } from "../../address";
import type { CellRole } from "../../cellRole";
import type { CellContent, PlannedCell } from "../../sheetPlan";

/** How a cell of a page looks, and what else hangs on it. */
export type Dress = Omit<PlannedCell, "row" | "column" | "content" | "spill" | "role">;

/** What a function of SOCINV gives where there is no figure. */
export const notAvailable = "#N/A";

/** A block of cells that one formula fills. */
export interface Spill {
  readonly formula: string;
  /** What the plain edition holds here instead, where the formula is one of SOCINV's. */
  readonly plain?: CellContent;
  /** Formulas that the plain edition has in the cells, spare ones included; undefined where it holds the value. */
  readonly native?: (down: number, across: number) => string | undefined;
  /** Words for a missing figure, which the plain edition holds instead of the function's #N/A. */
  readonly missing?: string;
  /** What the formula comes to now, row by row. */
  readonly values: readonly (readonly CellContent[])[];
  /** Rows kept free under it for what the tables may come to hold. */
  readonly spare: number;
  readonly look: (down: number, across: number) => Dress & { readonly role: CellRole };
}

/** A page while it is put together. */
export class Page {
  readonly cells: PlannedCell[] = [];
  readonly merges: Box[] = [];
  readonly rowHeights: { readonly row: number; readonly points: number }[] = [];

  put(row: number, column: number, content: CellContent, role: CellRole, dress: Dress = {}): void {
    this.cells.push({ row, column, content, role, ...dress });
  }

  /** One cell over several columns. Every cell of it has the look, so that fill and lines go all the way. */
  wide(box: Box, content: CellContent, role: CellRole, dress: Dress = {}): void {
    const { numberFormat, align, wrap } = dress;
    const look = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(align && { align }),
      ...(wrap && { wrap }),
    };
    for (let row = box.top; row <= box.bottom; row += 1)
      for (let column = box.left; column <= box.right; column += 1)
        if (row === box.top && column === box.left) this.put(row, column, content, role, dress);
        else this.put(row, column, "", role, look);
    if (box.left !== box.right || box.top !== box.bottom) this.merges.push(box);
  }

  spill(row: number, column: number, given: Spill): void {
    const { formula, values, spare, look } = given;
    const columns = values[0]?.length ?? 1;
    const blank = { role: "spill" as const };
    for (let down = 0; down < values.length + spare; down += 1)
      for (let across = 0; across < columns; across += 1) {
        const value = values[down]?.[across];
        const isAnchor = down === 0 && across === 0;
        const { role, ...dress } =
          value === undefined
            ? { ...look(values.length - 1, across), ...blank }
            : look(down, across);
        this.cells.push({
          row: row + down,
          column: column + across,
          content: isAnchor ? formula : "",
          role,
          ...dress,
          ...(value !== undefined && { value }),
          ...(isAnchor && { spill: { rows: values.length, columns } }),
          ...inPlain(given, value, down, across),
        });
      }
  }

  height(row: number, points: number): void {
    this.rowHeights.push({ row, points });
  }
}

/** What the plain edition holds in a cell of a function that it lacks: a native formula, or the value. */
function inPlain(
  { plain, missing, native }: Spill,
  value: CellContent | undefined,
  down: number,
  across: number,
): Pick<PlannedCell, "plain" | "plainValue"> {
  const formula = native?.(down, across);
  const held = value === notAvailable ? (missing ?? value) : value;
  if (formula !== undefined)
    return { plain: formula, ...(held !== undefined && held !== value && { plainValue: held }) };
  if (plain === undefined || value === undefined) return {};
  return { plain: down === 0 && across === 0 ? plain : (held ?? "") };
}
