import type { Box } from "./address";
import type { SheetPlan } from "./sheetPlan";
import type { Validation } from "./validation";

/** A table of Excel's own: its name in formulas, and its cells with the header row. */
export interface PlannedTable {
  readonly name: string;
  readonly box: Box;
}

/** Validation of the cells of one box. */
export interface PlannedValidation {
  readonly box: Box;
  readonly validation: Validation;
}

/** A sheet of a workbook plan. Its name is final: that it is free has been seen to before. */
export interface PlannedSheet extends SheetPlan {
  readonly table?: PlannedTable;
  readonly validations: readonly PlannedValidation[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Heights in points of the rows that need another than the usual one. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
}

/** Sheets that belong together, in their order in the workbook. */
export interface WorkbookPlan {
  readonly sheets: readonly PlannedSheet[];
  /** The name of the sheet to show when all are there. */
  readonly shown: string;
  /** The version of the tables' format, for the workbook's settings. */
  readonly formatVersion: number;
}
