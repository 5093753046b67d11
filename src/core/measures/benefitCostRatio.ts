import { netPresentValue, type RateSchedule, type Timing } from "../discounting";
import { NotAvailableError } from "../errors";
import type { Money } from "../units";
import { measureMessages } from "./messages";

/**
 * Benefit–cost ratio, nytto-kostnadskvot: present value of the benefits over that of the costs.
 *
 *     B / C
 *
 * Costs are entered positive. The rows may differ in length; years that are missing are 0. Costs
 * whose present value is not positive have no ratio.
 */
export function benefitCostRatio(
  schedule: RateSchedule,
  benefits: readonly Money[],
  costs: readonly Money[],
  timing?: Timing,
): number {
  const cost = netPresentValue(schedule, costs, timing);
  if (cost <= 0) throw new NotAvailableError(measureMessages.noCost());
  return netPresentValue(schedule, benefits, timing) / cost;
}

/** Net present value ratio, nettonuvärdeskvot: net present value per krona of cost, always BCR − 1. */
export function netPresentValueRatio(...row: Parameters<typeof benefitCostRatio>): number {
  return benefitCostRatio(...row) - 1;
}
