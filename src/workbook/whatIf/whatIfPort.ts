import type { CellValue, Outcome } from "../outcome";
import type { CalculationMode, CellPlace, CellSetting, KeptCell, SavedRun } from "./savedRun";

/** A cell as it stands, and what decides whether other values may be tried in it. */
export interface CellFacts {
  /** With its sheet: `Blad1!B3`. */
  readonly address: string;
  /** Excel's own name of the sheet, which a renaming leaves as it is. */
  readonly sheetId: string;
  /** The formula in English notation, or the content. */
  readonly formula: CellValue;
  readonly value: CellValue;
  /** What the cell shows. */
  readonly text: string;
  readonly numberFormat: string;
  /** It stands on a protected sheet and is not unlocked. */
  readonly isLocked: boolean;
  readonly isMerged: boolean;
  /** It shows a part of what a formula in another cell gives. */
  readonly isSpilled: boolean;
  /** The words beside or above it; empty where there are none. */
  readonly label: string;
}

/** What an address leads to. */
export type Look =
  | { readonly kind: "cell"; readonly cell: CellFacts }
  | { readonly kind: "missing"; readonly address: string }
  | { readonly kind: "several"; readonly address: string };

export interface FormulaCell {
  readonly sheet: string;
  /** Rows and columns count from 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every formula of the workbook, and the sheets that were too large to look through. */
export interface Formulas {
  readonly cells: readonly FormulaCell[];
  readonly skipped: readonly string[];
}

/** What is read together after each setting. */
export interface Watched {
  readonly inputs: readonly CellPlace[];
  readonly output: CellPlace;
  /** Cells that answer late: none of them may be busy. */
  readonly late: readonly CellPlace[];
}

export interface Reading {
  /** What stands in the inputs, in their order: a formula in English notation, or the content. */
  readonly inputs: readonly CellValue[];
  readonly output: CellValue;
  /** What stood in the cells that were set, just before: nobody can write in between. */
  readonly replaced: readonly CellValue[];
  /** Excel still calculates, or a cell waits for an answer. */
  readonly isBusy: boolean;
}

/** Cells of any workbook, for trying values in them. Every method answers; none throws. */
export interface WhatIfPort {
  /** One answer for each address. */
  readonly look: (addresses: readonly string[]) => Promise<Outcome<readonly Look[]>>;
  readonly formulas: () => Promise<Outcome<Formulas>>;
  readonly calculationMode: () => Promise<Outcome<CalculationMode>>;
  /** Keeps what stood in the cells in the workbook's settings. */
  readonly keep: (run: SavedRun) => Promise<Outcome<true>>;
  /** What an earlier run kept and did not put back; undefined where there is nothing. */
  readonly kept: () => Promise<Outcome<SavedRun | undefined>>;
  readonly forget: () => Promise<Outcome<true>>;
  readonly setCalculation: (mode: CalculationMode) => Promise<Outcome<true>>;
  /** Puts contents in cells and reads what is watched, in one request. */
  readonly set: (settings: readonly CellSetting[], watched: Watched) => Promise<Outcome<Reading>>;
  readonly read: (watched: Watched) => Promise<Outcome<Reading>>;
  /** Puts contents back, and the number formats where they differ. */
  readonly putBack: (cells: readonly KeptCell[]) => Promise<Outcome<true>>;
}
