import { discountFactors, flatRate } from "../discounting";
import { NotAvailableError } from "../errors";
import {
  addPairs,
  compensatedDot,
  dividePairs,
  exactSum,
  exponential,
  logarithm,
  multiplyPairs,
} from "../numbers";
import type { Money, Rate } from "../units";
import { measureMessages } from "./messages";

/**
 * Modified internal rate of return: the yearly growth from the present value of all that is paid to
 * the end value of all that comes in.
 *
 *     (FV(plus; reinvest rate) / −PV(minus; finance rate))^(1/n) − 1,  n the number of years after year 0
 *
 * The end value is at the last year given. Without both plus and minus it is not available.
 */
export function modifiedInternalRate(
  flows: readonly Money[],
  financeRate: Rate,
  reinvestRate: Rate,
): number {
  const years = flows.length - 1;
  const paid = flows.map((flow) => Math.max(0, 0 - flow));
  const received = flows.map((flow) => Math.max(0, flow));
  if (!paid.some((flow) => flow > 0) || !received.some((flow) => flow > 0))
    throw new NotAvailableError(measureMessages.oneSign());
  const present = compensatedDot(paid, discountFactors(flatRate(financeRate), years), years + 1);
  const discounted = discountFactors(flatRate(reinvestRate), years);
  const end = compensatedDot(received, discounted, years + 1);
  // FV = discounted income · (1 + reinvest rate)^n, so the n-th root takes the power away again.
  const ratio = dividePairs({ high: end, low: 0 }, { high: present, low: 0 });
  const perYear = dividePairs(logarithm(ratio), { high: years, low: 0 });
  const growth = multiplyPairs(exponential(perYear), exactSum(1, reinvestRate));
  return addPairs(growth, { high: -1, low: 0 }).high;
}
