import type { Money } from "../units";

/** An amount on a day; days are counted from any fixed day, as the spreadsheet's serial numbers are. */
export interface DatedFlow {
  readonly amount: Money;
  readonly day: number;
}

/** The year of dated flows: the actual days, over 365. */
export const DAYS_A_YEAR = 365;
