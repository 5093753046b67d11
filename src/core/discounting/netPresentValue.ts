import { NotAvailableError } from "../errors";
import { compensatedDot } from "../numbers";
import type { Money } from "../units";
import { discountFactors } from "./discountFactors";
import { discountingMessages } from "./messages";
import type { RateSchedule } from "./rateSchedule";
import type { Timing } from "./timing";

/**
 * Net present value: the value in year 0 of a row of yearly flows.
 *
 *     Σ F(t) · D(t),  t = 0…H
 *
 * Year 0 comes first and is not discounted; the spreadsheet's own NPV discounts its first value by
 * one year, which is timing `end` here. Flows and rate are both real, or both nominal.
 */
export function netPresentValue(
  schedule: RateSchedule,
  flows: readonly Money[],
  timing: Timing = "start",
): Money {
  const value = compensatedDot(
    flows,
    discountFactors(schedule, flows.length - 1, timing),
    flows.length,
  );
  if (!Number.isFinite(value)) throw new NotAvailableError(discountingMessages.tooLarge());
  return value as Money;
}
