import { compensatedHorner } from "../numbers";
import type { SignedSum, SumAt } from "./signedSum";

/** Σ a(j)·x^j, j = 0…degree, for x from 0 to 1 or a little above. */
export function polynomialSum(degree: number): SignedSum {
  return {
    exponents: Float64Array.from({ length: degree + 1 }, (_, power) => power),
    evaluate: horner,
    evaluateClosely: (coefficients, x) => ({
      ...horner(coefficients, x),
      value: compensatedHorner(coefficients, x),
    }),
    shift: (x, change) => x * change,
    size: Math.abs,
    halfway: (low, high) => Math.sqrt(low * high),
    likely: 1 / 1.1,
  };
}

function horner(coefficients: Float64Array, x: number): SumAt {
  let value = 0;
  let slope = 0;
  let gross = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) {
    const coefficient = coefficients[power] as number;
    slope = slope * x + value;
    value = value * x + coefficient;
    gross = gross * x + Math.abs(coefficient);
  }
  return { value, moment: slope * x, gross };
}
