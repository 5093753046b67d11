import type { Language } from "../../core/text";
import type { Box } from "./address";
import type { CellRole } from "./cellRole";
import type { PlannedChart } from "./chartPlan";
import type { PrintSetup } from "./printSetup";
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

/** The cells of a box look as the role says wherever the formula, relative to the first cell of the box, is true. */
export interface ConditionalLook {
  readonly box: Box;
  readonly formula: string;
  readonly role: CellRole;
}

/** A sheet of a workbook plan. Its name is final: that it is free has been seen to before. */
export interface PlannedSheet extends SheetPlan {
  readonly table?: PlannedTable;
  readonly validations: readonly PlannedValidation[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Heights in points of the rows that need another than the usual one. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly merges?: readonly Box[];
  readonly conditionalLooks?: readonly ConditionalLook[];
  readonly charts?: readonly PlannedChart[];
  readonly print?: PrintSetup;
}

/** A name of the workbook's own for a cell or a range: `NPV_kommun` for `='Resultat'!$B$5`. */
export interface PlannedName {
  readonly name: string;
  readonly refersTo: string;
}

/** Sheets to add to a workbook, in their order. */
export interface AddedSheets {
  readonly sheets: readonly PlannedSheet[];
  readonly names?: readonly PlannedName[];
  /** The name of the sheet to show when all are there. */
  readonly shown: string;
  /** The version of the tables' format, for the workbook's settings; absent where the sheets hold no appraisal. */
  readonly formatVersion?: number;
}

/** The sheets of an appraisal. */
export interface WorkbookPlan extends AddedSheets {
  readonly formatVersion: number;
  readonly language?: Language;
  /** For the properties of a file. */
  readonly title?: string;
}
