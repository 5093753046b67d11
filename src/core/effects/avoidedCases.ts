import { NotAvailableError } from "../errors";
import type { Count, Money, Share } from "../units";
import { effectMessages } from "./messages";

/**
 * Cases that a programme prevents. Of N treated only N · p0 would have had the bad outcome.
 *
 *     N · p0 · RRR
 */
export function avoidedCases(
  participants: Count,
  baselineRisk: Share,
  riskReduction: Share,
): number {
  return participants * baselineRisk * riskReduction;
}

/** Cost per avoided case. Where no case is avoided there is none. */
export function costPerAvoidedCase(cost: Money, avoided: number): number {
  if (avoided === 0) throw new NotAvailableError(effectMessages.noneAvoided());
  return cost / avoided;
}
