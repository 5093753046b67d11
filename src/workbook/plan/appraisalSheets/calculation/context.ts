import type { Appraisal } from "../../../../core/model";
import type { Language } from "../../../../core/text";
import { joinAddress } from "../../address";
import { fixed, fixedAcross, fixedDown, inRow, down, type Rows } from "../drafting/references";
import type { AppraisalNames } from "../sheetNames";
import {
  firstYearColumn,
  layoutOf,
  valueColumn,
  type Layout,
  type Single,
  type YearRow,
} from "./layout";
import { TableWords } from "./words";

/** What every block of the calculation needs: where things stand, and how formulas name them. */
export interface Context {
  readonly appraisal: Appraisal;
  readonly names: AppraisalNames;
  readonly language: Language;
  readonly layout: Layout;
  readonly words: TableWords;
}

export function contextOf(
  appraisal: Appraisal,
  names: AppraisalNames,
  language: Language,
): Context {
  const words = new TableWords(names, language);
  return { appraisal, names, language, layout: layoutOf(appraisal), words };
}

/** $B$7: a single figure of Beräkning. */
export const single = ({ layout }: Context, key: Single): string =>
  fixed(layout.singles[key], valueColumn);

/** C$30: a row of years, in the formula's own column. */
export const ofYear = ({ layout }: Context, key: YearRow, column: number): string =>
  inRow(layout.years[key], column);

/** $B$30:$AA$30: a whole row of years. */
export const allYears = ({ layout }: Context, row: number): string =>
  fixedAcross(row, firstYearColumn, layout.lastYearColumn);

/** An address of Beräkning, as another sheet names it. */
export const onCalculation = ({ names }: Context, address: string): string =>
  joinAddress(names.sheets.calculation, address);

export const calculationDown = (context: Context, rows: Rows, column: number): string =>
  onCalculation(context, fixedDown(rows, column));

export const calculationColumn = (context: Context, rows: Rows, column: number): string =>
  onCalculation(context, down(rows, column));

/** The columns of the years, from the start year. */
export const yearColumns = ({ layout }: Context): readonly number[] =>
  Array.from({ length: layout.capacity.lastYear + 1 }, (_, year) => firstYearColumn + year);
