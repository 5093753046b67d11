/**
 * A number held as the unevaluated sum of two float64, some 32 digits together. Used where a float64
 * result must be right to its last digit. Only + − × ÷ are used, so every machine gives the same bits.
 *
 * The error-free steps are Dekker's and Knuth's: T. J. Dekker, "A floating-point technique for
 * extending the available precision", Numer. Math. 18 (1971), 224–242.
 */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

/** Splits a 53-bit significand into two halves of 26 bits (Veltkamp). */
const SPLITTER = 134217729;

/** first + second without any error. */
export function exactSum(first: number, second: number): DoubleDouble {
  const high = first + second;
  const fromSecond = high - first;
  return { high, low: first - (high - fromSecond) + (second - fromSecond) };
}

/** first × second without any error, for products within 1e±290. */
export function exactProduct(first: number, second: number): DoubleDouble {
  const high = first * second;
  const firstWide = SPLITTER * first;
  const firstTop = firstWide - (firstWide - first);
  const firstRest = first - firstTop;
  const secondWide = SPLITTER * second;
  const secondTop = secondWide - (secondWide - second);
  const secondRest = second - secondTop;
  const low =
    firstRest * secondRest -
    (high - firstTop * secondTop - firstRest * secondTop - firstTop * secondRest);
  return { high, low };
}

/** Sum, right to about 32 digits. */
export function addPairs(first: DoubleDouble, second: DoubleDouble): DoubleDouble {
  const top = exactSum(first.high, second.high);
  const rest = exactSum(first.low, second.low);
  const middle = normalised(top.high, top.low + rest.high);
  return normalised(middle.high, middle.low + rest.low);
}

/** Product, right to about 32 digits. */
export function multiplyPairs(first: DoubleDouble, second: DoubleDouble): DoubleDouble {
  const top = exactProduct(first.high, second.high);
  return normalised(top.high, top.low + (first.high * second.low + first.low * second.high));
}

/** Quotient, right to about 31 digits. */
export function dividePairs(dividend: DoubleDouble, divisor: DoubleDouble): DoubleDouble {
  const first = dividend.high / divisor.high;
  const rest = subtract(dividend, multiplyPairs(divisor, { high: first, low: 0 }));
  const second = rest.high / divisor.high;
  const last = subtract(rest, multiplyPairs(divisor, { high: second, low: 0 })).high / divisor.high;
  const quotient = normalised(first, second);
  return normalised(quotient.high, quotient.low + last);
}

function subtract(first: DoubleDouble, second: DoubleDouble): DoubleDouble {
  return addPairs(first, { high: -second.high, low: -second.low });
}

/** Sum of two float64 of which the first is the larger. */
function normalised(larger: number, smaller: number): DoubleDouble {
  const high = larger + smaller;
  return { high, low: smaller - (high - larger) };
}
