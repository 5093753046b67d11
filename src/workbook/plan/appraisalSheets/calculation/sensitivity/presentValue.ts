import { joinAddress } from "../../../address";
import { cashFlowLayout } from "../../cashFlow/cashFlowLayout";
import { timingCodes } from "../columns";
import { allYears, single, type Context } from "../context";

type Flows = "flows" | "perspectiveCosts" | "perspectiveEffects";

/** 1 for each year up to the calculation's horizon, else 0. */
export const until = (context: Context): string =>
  `(${allYears(context, context.layout.years.year)}<=${single(context, "horizon")})`;

/** What a krona of each year is worth, up to the horizon. */
export const weights = (context: Context): string =>
  `${until(context)}*${allYears(context, context.layout.years.weight)}`;

/** The municipality's row of Kassaflöde, year by year. */
function flowRow(context: Context, rows: Flows): string {
  const { first } = cashFlowLayout(context.layout)[rows];
  return joinAddress(context.names.sheets.cashFlow, allYears(context, first));
}

/** The municipality's present value of a row of Kassaflöde at the calculation's own discount rate. */
export const presentValue = (context: Context, rows: Flows): string =>
  `SUMPRODUCT(${weights(context)},${flowRow(context, rows)})`;

/** The same at another rate, which is one for all years. */
export function presentValueAt(context: Context, rows: Flows, rate: string): string {
  const years = allYears(context, context.layout.years.year);
  const timing = single(context, "timing");
  const { half, mid, end } = timingCodes;
  const later = `${years}+(${timing}=${String(end)})+0.5*(${timing}=${String(mid)})-0.5*(${timing}=${String(half)})*(${years}>0)`;
  return `SUMPRODUCT(${until(context)}/(1+${rate})^(${later}),${flowRow(context, rows)})`;
}
