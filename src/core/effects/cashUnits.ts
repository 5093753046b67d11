import type { Arithmetic } from "../arithmetic";
import { FLOOR_TOLERANCE } from "../arithmetic/tolerances";

/**
 * Participant-years that can be taken out of a budget, in whole steps, after a delay.
 *
 *     ⌊U(t − lag) / step + 1e-9⌋ · step;  without a step U(t − lag) itself
 *
 * A place is not closed for a tenth of a person: savings come when a whole step is free.
 */
export function cashUnits<N>(
  arithmetic: Arithmetic<N>,
  units: readonly N[],
  step: number,
  lag: number,
): readonly N[] {
  const { of, zero, add, divide, floor, multiply } = arithmetic;
  const [stepSize, nearly] = [of(step), of(FLOOR_TOLERANCE)];
  return units.map((_, year) => {
    const unit = year < lag ? zero : (units[year - lag] as N);
    if (unit === zero || step === 0) return unit;
    return multiply(floor(add(divide(unit, stepSize), nearly)), stepSize);
  });
}
