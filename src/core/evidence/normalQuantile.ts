/**
 * The point below which a standard normal variable lies with the given probability.
 * P. J. Acklam's rational approximation, then one step of Halley's method: right to about 1e-15.
 */
export function normalQuantile(probability: number): number {
  if (probability > 0.5) return -normalQuantile(1 - probability);
  const start = probability < TAIL ? inTail(probability) : inMiddle(probability);
  const error = lowerTail(start) - probability;
  const step = error * Math.sqrt(2 * Math.PI) * Math.exp((start * start) / 2);
  return start - step / (1 + (start * step) / 2);
}

const TAIL = 0.02425;

const middle = {
  above: [
    -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
    -3.066479806614716e1, 2.506628277459239,
  ],
  below: [
    -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
    -1.328068155288572e1, 1,
  ],
};
const tail = {
  above: [
    -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
    4.374664141464968, 2.938163982698783,
  ],
  below: [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1],
};

function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduce((sum, coefficient) => sum * at + coefficient, 0);
}

function inMiddle(probability: number): number {
  const offset = probability - 0.5;
  const square = offset * offset;
  return (polynomial(middle.above, square) * offset) / polynomial(middle.below, square);
}

function inTail(probability: number): number {
  const distance = Math.sqrt(-2 * Math.log(probability));
  return polynomial(tail.above, distance) / polynomial(tail.below, distance);
}

/** The probability below x ≤ 0, by the continued fraction far out and the power series near 0. */
function lowerTail(x: number): number {
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x > -3) {
    let [term, sum] = [x, x];
    for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2)
      sum += term = (term * x * x) / odd;
    return 0.5 + density * sum;
  }
  let fraction = -x;
  for (let depth = 80; depth >= 1; depth -= 1) fraction = -x + depth / fraction;
  return density / fraction;
}
