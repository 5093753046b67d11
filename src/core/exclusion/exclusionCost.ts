import { roundHalfAway } from "../numbers";
import type { Count, Money, Share } from "../units";

export interface ExclusionCost {
  readonly persons: Count;
  readonly cost: Money;
}

/**
 * Utanförskapets pris, the cost of exclusion: what one year's group of children costs society over
 * life if the given share of them ends up outside work and education.
 *
 *     persons = children · share, to the nearest whole person, half away from zero
 *     cost    = persons · lifetime cost per person
 *
 * A societal, undiscounted figure over a whole life; never a municipality's unit value.
 */
export function exclusionCost(children: Count, share: Share, costPerPerson: Money): ExclusionCost {
  const persons = roundHalfAway(children * share) as Count;
  return { persons, cost: (persons * costPerPerson) as Money };
}
