import type { OutputTable } from "../../../../core/appraisal";
import type { MeasureUnit } from "../../../../core/appraisal/measures/definition";
import type { Text } from "../../../../core/text";

/** What a spilled figure is counted in; a text has none. */
export type FigureUnit = MeasureUnit | "text";

/** One formula that spills, with the table it will give as far as is known now. */
export interface ResultBlock {
  readonly heading: Text;
  /** In English notation, beginning with "=". */
  readonly formula: string;
  readonly expected: OutputTable;
  readonly hasHeader: boolean;
  /** Rows and columns kept free, and formatted, for what the user adds to the tables. */
  readonly spare: { readonly rows: number; readonly columns: number };
  /** The unit of a cell of the expected table; beyond it, of the cell before. */
  readonly unit: (row: number, column: number) => FigureUnit;
}
