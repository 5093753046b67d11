import { discountFactors, flatRate } from "../discounting";
import type { Money, Rate, Years } from "../units";

/**
 * A real amount in the prices of a later year, at an even yearly rate of inflation.
 *
 *     amount · (1 + π)^years
 */
export function nominalAmount(amount: Money, inflation: Rate, years: Years): Money {
  const factors = discountFactors(flatRate(inflation), years);
  return (amount / (factors[years] as number)) as Money;
}
