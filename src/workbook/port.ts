import type { HostInfo } from "./hostInfo";
import type { SheetPlan } from "./plan/sheetPlan";
import type { Problem } from "./problems";

/** A value as a cell holds it. A blank cell is an empty text. */
export type CellValue = number | string | boolean;
export type Rows = readonly (readonly CellValue[])[];

/** What came of a request to the workbook: a value, or a problem that has words for the user. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** What is selected. Both addresses carry their sheet: `Blad1!B2:B10`, `'Mitt blad'!B2`. */
export interface Selection {
  readonly address: string;
  /** The cell that typing would go to. */
  readonly activeCell: string;
}

/** A formula on its way into a cell. */
export interface Insertion {
  /** With its sheet. */
  readonly cell: string;
  /** In English notation, beginning with "=". */
  readonly formula: string;
  /** The number format of each cell that the result fills, as far as is known. */
  readonly numberFormats: readonly (readonly string[])[];
  /** The user has said that what stands in the cell may go. */
  readonly overwrite: boolean;
}

/** Either the formula is in place, or the cell was not empty and nothing was changed. */
export type Inserted =
  | { readonly kind: "inserted"; readonly cell: string }
  | { readonly kind: "occupied"; readonly cell: string; readonly content: string };

export interface SheetCount {
  readonly sheet: string;
  readonly count: number;
}

/** How many SOCINV formulas stand on which sheets, and the sheets that were too large to look through. */
export interface FormulaCount {
  readonly sheets: readonly SheetCount[];
  readonly skipped: readonly string[];
}

/** The open workbook, as the pane sees it. Every method answers; none throws. */
export interface WorkbookPort {
  readonly host: () => HostInfo;
  readonly selection: () => Promise<Outcome<Selection>>;
  /** Calls the listener when another cell has been selected. Returns the way to stop. */
  readonly onSelectionChange: (listener: () => void) => () => void;
  /** The values of an address, a name or a table reference; without a sheet, of the active sheet. */
  readonly read: (address: string) => Promise<Outcome<Rows>>;
  readonly insertFormula: (insertion: Insertion) => Promise<Outcome<Inserted>>;
  /** Adds a new sheet, gives it a name of its own, and shows it. Returns the name. */
  readonly addSheet: (plan: SheetPlan) => Promise<Outcome<string>>;
  readonly countFormulas: () => Promise<Outcome<FormulaCount>>;
}
