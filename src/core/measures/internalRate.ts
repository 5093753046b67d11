import type { Money } from "../units";
import { internalRates } from "./internalRates";

/** Where a spreadsheet, too, begins to look. */
const USUAL_GUESS = 0.1;

/** The internal rate of return nearest the guess; of two equally near, the lower. */
export function internalRate(flows: readonly Money[], guess?: number): number {
  return nearestRate(internalRates(flows), guess);
}

/** Of some rates the one nearest the guess; of two equally near, the lower. */
export function nearestRate(rates: readonly number[], guess: number = USUAL_GUESS): number {
  let nearest = rates[0] as number;
  for (const rate of rates) {
    const closer = Math.abs(rate - guess) - Math.abs(nearest - guess);
    if (closer < 0 || (closer === 0 && rate < nearest)) nearest = rate;
  }
  return nearest;
}
