/** A cell as the workbook gives it. A blank is null, or an empty text. */
export type CellValue = number | string | boolean | null;

/** Rows of cells, the header row first, as `Antaganden[#All]` arrives. */
export type Table = readonly (readonly CellValue[])[];

/** One calculation: the only store of the model. The format stands in docs/tables.md. */
export interface Tables {
  readonly assumptions: Table;
  readonly participants: Table;
  readonly costs: Table;
  readonly effects: Table;
  readonly notMonetised?: Table;
}

export type TableId = keyof Tables;
