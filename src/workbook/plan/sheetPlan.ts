import type { CellRole } from "./cellRole";

/** One cell of a planned sheet. Rows and columns count from 0. A text that begins with "=" is a formula in English notation. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: number | string | boolean;
  readonly role: CellRole;
  readonly numberFormat?: string;
  /** Where Excel's own choice, text left and numbers right, is not wanted. */
  readonly align?: "left" | "right";
  readonly wrap?: true;
}

/** A sheet as plain data, the same for every host. */
export interface SheetPlan {
  /** The name wished for; a number is added where the workbook has it already. */
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
}
