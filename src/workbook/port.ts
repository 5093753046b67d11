import type { HostInfo } from "./hostInfo";
import type { CellValue, Outcome, Rows } from "./outcome";
import type { SheetPlan } from "./plan/sheetPlan";
import type { AddedSheets } from "./plan/workbookPlan";
import type { WhatIfPort } from "./whatIf/whatIfPort";

export type { CellValue, Outcome, Rows } from "./outcome";

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

/** What a workbook calls its own. Tables and defined names share one list. */
export interface NamesInUse {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** How far a plan's sheets have come, and the way to stop. Whatever stops it, what was added is taken away again. */
export interface Watch {
  /** Called before each sheet is written, with its name and its number from 1. */
  readonly progress: (sheet: string, number: number) => void;
  readonly isCancelled: () => boolean;
}

/** Whole tables of the workbook, header rows included, and the version of the format they were written in. */
export interface TablesRead {
  readonly version: number | undefined;
  /** By the names asked for; those that the workbook lacks are missing. */
  readonly tables: ReadonlyMap<string, Rows>;
}

/** One cell of a table's body to write, counted from 0; an empty text makes it blank. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The column of the same row that the cell is to follow, by a formula: low and high of a row without a range. */
  readonly follows?: number;
}

/** Cells of a table to write, and rows to add below its last one. Everything else stays. */
export interface TableUpdate {
  readonly table: string;
  /** The whole table as it was read when the update was worked out; where it is another by now, nothing is written. */
  readonly seen: readonly (readonly (CellValue | null)[])[];
  readonly changes: readonly CellChange[];
  readonly added: Rows;
}

/** A text or a number on another sheet. It is written only where the cell still holds what it is said to. */
export interface FixedUpdate {
  readonly sheet: string;
  /** B2. */
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** What a calculation that is in the workbook already gets: cells of its tables, and what its other sheets repeat of them. */
export interface CalculationUpdate {
  readonly tables: readonly TableUpdate[];
  readonly fixed: readonly FixedUpdate[];
}

/** What stands in the active cell: its formula in English notation (or its content) and what it shows. */
export interface CellContent {
  /** With its sheet. */
  readonly cell: string;
  readonly formula: CellValue;
  readonly value: CellValue;
}

/** The open workbook, as the pane sees it. Every method answers; none throws. */
export interface WorkbookPort {
  readonly host: () => HostInfo;
  readonly selection: () => Promise<Outcome<Selection>>;
  /** The active cell and what it holds. */
  readonly activeCell: () => Promise<Outcome<CellContent>>;
  /** Calls the listener when another cell has been selected. Returns the way to stop. */
  readonly onSelectionChange: (listener: () => void) => () => void;
  /** Calls the listener when cells have been changed or calculated anew. Returns the way to stop. */
  readonly onContentChange: (listener: () => void) => () => void;
  /** The values of an address, a name or a table reference; without a sheet, of the active sheet. */
  readonly read: (address: string) => Promise<Outcome<Rows>>;
  readonly insertFormula: (insertion: Insertion) => Promise<Outcome<Inserted>>;
  /** Adds a new sheet, gives it a name of its own, and shows it. Returns the name. */
  readonly addSheet: (plan: SheetPlan) => Promise<Outcome<string>>;
  readonly namesInUse: () => Promise<Outcome<NamesInUse>>;
  /** Adds every sheet of a plan under its own name and shows the one that the plan says, or changes nothing. */
  readonly addSheets: (plan: AddedSheets, watch: Watch) => Promise<Outcome<true>>;
  readonly readTables: (names: readonly string[]) => Promise<Outcome<TablesRead>>;
  /** Writes single cells of a calculation's sheets and adds rows to its tables, or leaves all of them as they were. */
  readonly updateCalculation: (update: CalculationUpdate) => Promise<Outcome<true>>;
  /** The guide's draft that lies in the workbook; undefined where there is none. */
  readonly readDraft: () => Promise<Outcome<string | undefined>>;
  /** Keeps a draft in the workbook in place of the one before, or leaves that one as it was. */
  readonly saveDraft: (draft: string) => Promise<Outcome<true>>;
  readonly removeDraft: () => Promise<Outcome<true>>;
  readonly countFormulas: () => Promise<Outcome<FormulaCount>>;
  /** Sets every SOCINV formula that shows #NAME? again, and tells how many there were by sheet. */
  readonly repairFormulas: () => Promise<Outcome<FormulaCount>>;
  /** Values tried in cells of any model. */
  readonly whatIf: WhatIfPort;
}
