import { compensatedHorner } from "../numbers";
import type { SignedSum, SumAt } from "./signedSum";

/** Σ a(j)·x^j, for x from 0 to 1 or a little above. */
export const polynomialSum: SignedSum = {
  exponent: (place) => place,
  evaluate: horner,
  evaluateClosely: (coefficients, x, into) => {
    horner(coefficients, x, into);
    into.value = compensatedHorner(coefficients, x);
  },
  shift: (x, change) => x * change,
  size: Math.abs,
  halfway: (low, high) => Math.sqrt(low * high),
  likely: 1 / 1.1,
};

function horner(coefficients: ArrayLike<number>, x: number, into: SumAt): void {
  let value = 0;
  let slope = 0;
  let gross = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) {
    const coefficient = coefficients[power] as number;
    slope = slope * x + value;
    value = value * x + coefficient;
    gross = gross * x + (coefficient < 0 ? -coefficient : coefficient);
  }
  into.value = value;
  into.moment = slope * x;
  into.gross = gross;
}
