const SPLITTER = 134217729;

/**
 * Value of a polynomial as if computed in twice the precision: what each step of Horner's scheme
 * rounds off is summed by a second scheme.
 *
 *     Σ coefficients[j] · x^j
 *
 * S. Graillat, P. Langlois, N. Louvet, "Compensated Horner scheme", Université de Perpignan (2005).
 */
export function compensatedHorner(coefficients: ArrayLike<number>, x: number): number {
  const wide = SPLITTER * x;
  const xTop = wide - (wide - x);
  const xRest = x - xTop;
  let value = 0;
  let lost = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) {
    const coefficient = coefficients[power] as number;
    const product = value * x;
    const valueWide = SPLITTER * value;
    const top = valueWide - (valueWide - value);
    const rest = value - top;
    const ofProduct = rest * xRest - (product - top * xTop - rest * xTop - top * xRest);
    value = product + coefficient;
    const back = value - product;
    const ofSum = product - (value - back) + (coefficient - back);
    lost = lost * x + (ofProduct + ofSum);
  }
  return value + lost;
}
