import { floatArithmetic } from "../arithmetic";
import type { Count, Money, Share, Years } from "../units";
import { cashUnits } from "./cashUnits";

/** How participant-years become cash: in steps, after a delay, the part that can be taken out. */
export interface CashTerms {
  readonly step: Count;
  readonly unitValue: Money;
  readonly share: Share;
  readonly lag: Years;
}

/**
 * Cash by year out of participant-years by year.
 *
 *     ⌊U(t − lag) / step + 1e-9⌋ · step · unit value · cashable share
 *
 * An extra cost (a unit value below 0) is cash in full, in its own year.
 */
export function cashFlowOfUnits(
  units: readonly number[],
  { step, unitValue, share, lag }: CashTerms,
): readonly number[] {
  if (unitValue < 0) return units.map((unit) => unit * unitValue);
  return cashUnits(floatArithmetic, units, step, lag).map((unit) => unit * unitValue * share);
}
