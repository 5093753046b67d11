import type { CellRole } from "./cellRole";

/** What a cell holds. A text that begins with "=" is a formula in English notation. */
export type CellContent = number | string | boolean;

/** One cell of a planned sheet. Rows and columns count from 0. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** What the plain edition holds here instead: a native formula, or a value with the mark that it is dated. */
  readonly plain?: CellContent;
  /** Said of a cell that the other edition does not have. */
  readonly only?: "plain";
  /** What the formula comes to, in both editions: the cached value of a file. Every formula that is written to a file has one. */
  readonly value?: CellContent;
  /** What the plain edition's formula comes to, where that differs: words for a figure that a function has not. */
  readonly plainValue?: CellContent;
  /** How far a SOCINV formula spills from here; a file has to know it beforehand. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly role: CellRole;
  readonly numberFormat?: string;
  /** Where Excel's own choice, text left and numbers right, is not wanted. */
  readonly align?: "left" | "right" | "center";
  readonly wrap?: true;
  /** A note on the cell, for the reader. */
  readonly note?: string;
  /** Where a press on the cell leads: a place in this workbook (`'Blad 1'!A1`) or a web address. */
  readonly link?: { readonly place: string } | { readonly address: string };
}

/** A sheet as plain data, the same for every host. */
export interface SheetPlan {
  /** The name wished for; a number is added where the workbook has it already. */
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
}
