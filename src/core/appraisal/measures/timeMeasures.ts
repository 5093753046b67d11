import { isMissing, Missing } from "../../errors";
import { RATE_TOLERANCE } from "../../arithmetic/tolerances";
import type { Text } from "../../text";
import { appraisalMessages } from "../messages";
import { hump, payback, profitAfter } from "./balances";
import type { MeasureContext } from "./context";
import { counted, measured } from "./definition";

/** Measures of when the money comes back, on undiscounted flows where nothing else is said. */
export const timeMeasures = {
  payback: counted("återbetalningstid", "payback", "years", (context) =>
    payback(context, "first", false),
  ),
  lastingPayback: counted("varaktig återbetalningstid", "lasting payback", "years", (context) =>
    payback(context, "lasting", false),
  ),
  discountedPayback: counted(
    "diskonterad återbetalningstid",
    "discounted payback",
    "years",
    (context) => payback(context, "first", true),
  ),
  lastingDiscountedPayback: counted(
    "varaktig diskonterad återbetalningstid",
    "lasting discounted payback",
    "years",
    (context) => payback(context, "lasting", true),
  ),
  paybackTargetMet: counted(
    "återbetalningsmål nått",
    "payback target met",
    "truth",
    paybackTargetMet,
  ),
  hump: counted("investeringspuckel", "hump", "money", (context) => hump(context).amount),
  humpYear: counted("puckelns år", "year of the hump", "year", (context) =>
    calendarYear(context, hump(context).year, appraisalMessages.noHump),
  ),
  humpBackYear: counted("åter på noll", "back at zero", "year", (context) => {
    const { year, backYear } = hump(context);
    return calendarYear(
      context,
      backYear,
      year === undefined
        ? appraisalMessages.noHump
        : () => appraisalMessages.noPayback(context.horizon),
    );
  }),
  oneYearProfit: measured(
    "lönsamhet efter ett år",
    "one-year profit",
    "money",
    (context) => profitAfter(context, 1),
    ["ettårslönsamhet"],
  ),
  fiveYearProfit: measured(
    "lönsamhet efter fem år",
    "five-year profit",
    "money",
    (context) => profitAfter(context, 5),
    ["femårslönsamhet"],
  ),
};

function calendarYear<N>(
  { calculation }: MeasureContext<N>,
  year: number | undefined,
  none: () => Text,
): number | Missing {
  if (year === undefined) return new Missing(none);
  return calculation.appraisal.startYear + year;
}

const noTarget = new Missing(appraisalMessages.noTarget);

function paybackTargetMet<N>(context: MeasureContext<N>): boolean | Missing {
  const target = context.calculation.appraisal.paybackTarget;
  if (target === undefined) return noTarget;
  const years = payback(context, "first", false);
  // Never paid back is an answer here: the target is not met.
  return !isMissing(years) && years <= target + RATE_TOLERANCE;
}
