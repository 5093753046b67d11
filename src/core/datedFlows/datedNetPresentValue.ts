import { addPairs, exactProduct, exactSum, exponential, logarithm } from "../numbers";
import { NotAvailableError } from "../errors";
import type { Money, Rate } from "../units";
import { DAYS_A_YEAR, type DatedFlow } from "./datedFlow";
import { datedFlowMessages } from "./messages";

/**
 * Net present value of flows on given days, at the first day listed.
 *
 *     Σ F(i) · (1 + r)^−(d(i) − d(0))/365
 *
 * Actual days over 365. The order is free; a day before the first listed counts with a negative
 * exponent, so its flow grows.
 */
export function datedNetPresentValue(rate: Rate, flows: readonly DatedFlow[]): Money {
  const growth = logarithm(exactSum(1, rate));
  const first = flows[0]?.day ?? 0;
  const sum = flows.reduce(
    (total, { amount, day }) => {
      const years = -(day - first) / DAYS_A_YEAR;
      const exponent = addPairs(exactProduct(growth.high, years), {
        high: growth.low * years,
        low: 0,
      });
      return addPairs(total, exactProduct(amount, exponential(exponent).high));
    },
    { high: 0, low: 0 },
  );
  if (!Number.isFinite(sum.high)) throw new NotAvailableError(datedFlowMessages.tooLarge());
  return sum.high as Money;
}
