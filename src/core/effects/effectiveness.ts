import { NotAvailableError } from "../errors";
import type { Money } from "../units";
import { effectMessages } from "./messages";

/**
 * Verkningsgrad: the part of what could be gained that is gained.
 *
 *     realised / potential
 */
export function effectiveness(realised: Money, potential: Money): number {
  if (potential <= 0) throw new NotAvailableError(effectMessages.noPotential());
  return realised / potential;
}

/** What each percentage point of effectiveness costs: cost / (100 · verkningsgrad). */
export function costPerEffectiveness(cost: Money, part: number): number {
  if (part <= 0) throw new NotAvailableError(effectMessages.noEffectiveness());
  return cost / (100 * part);
}
