import { NotAvailableError } from "../errors";
import type { Text } from "../text";
import type { Count, Money, Share } from "../units";

/** Cases that a selective intervention avoids: only those who would have had the bad outcome can be helped. */
export interface Avoided {
  readonly cases: number;
  readonly costPerCase?: number;
}

/**
 * Of N treated only N · p0 would have had the bad outcome.
 *
 *     avoided = N · p0 · RRR (relative risk reduction);  cost per avoided case = cost / avoided
 */
export function avoidedCases(
  participants: Count,
  baselineRisk: Share,
  riskReduction: Share,
  cost?: Money,
): Avoided {
  const cases = participants * baselineRisk * riskReduction;
  if (cost === undefined) return { cases };
  if (cases === 0) throw new NotAvailableError(noneAvoided);
  return { cases, costPerCase: cost / cases };
}

const noneAvoided: Text = {
  sv: "Inga fall undviks, så det finns ingen kostnad per undviket fall.",
  en: "No cases are avoided, so there is no cost per avoided case.",
};
