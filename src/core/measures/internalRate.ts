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
  return [...rates]
    .sort((one, other) => one - other)
    .reduce((nearest, rate) =>
      Math.abs(rate - guess) < Math.abs(nearest - guess) ? rate : nearest,
    );
}
