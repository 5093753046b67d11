import {
  addPairs,
  dividePairs,
  exactProduct,
  exactSum,
  multiplyPairs,
  type DoubleDouble,
} from "./doubleDouble";

/** ln 2 to 32 digits. */
const LN2: DoubleDouble = { high: 0.6931471805599453, low: 2.3190468138462996e-17 };
const SQRT2 = 1.4142135623730951;
const ONE: DoubleDouble = { high: 1, low: 0 };
/** Terms that bring the series to 32 digits. */
const LOG_TERMS = 22;
const EXP_TERMS = 13;
const SQUARINGS = 6;

const reciprocals: readonly DoubleDouble[] = Array.from({ length: 2 * LOG_TERMS + 2 }, (_, whole) =>
  dividePairs(ONE, { high: Math.max(1, whole), low: 0 }),
);

/**
 * Natural logarithm of a number greater than 0, right to about 31 digits.
 *
 *     ln(m·2^e) = e·ln 2 + 2·(s + s³/3 + s⁵/5 + …),  s = (m − 1)/(m + 1)
 *
 * By + − × ÷ alone, so that every machine gives the same bits.
 */
export function logarithm(value: DoubleDouble): DoubleDouble {
  let exponent = 0;
  let { high, low } = value;
  for (; high >= SQRT2; exponent += 1) [high, low] = [high / 2, low / 2];
  for (; high < SQRT2 / 2; exponent -= 1) [high, low] = [high * 2, low * 2];
  const mantissa = { high, low };
  const s = dividePairs(addPairs(mantissa, { high: -1, low: 0 }), addPairs(mantissa, ONE));
  const square = multiplyPairs(s, s);
  let series = reciprocals[2 * LOG_TERMS + 1] as DoubleDouble;
  for (let term = LOG_TERMS - 1; term >= 0; term -= 1)
    series = addPairs(multiplyPairs(series, square), reciprocals[2 * term + 1] as DoubleDouble);
  const half = multiplyPairs(s, series);
  const rest = { high: 2 * half.high, low: 2 * half.low };
  return addPairs(multiplyPairs({ high: exponent, low: 0 }, LN2), rest);
}

/**
 * The exponential function, right to about 30 digits.
 *
 *     e^x = 2^k · (e^(r/64))^64,  r = x − k·ln 2
 */
export function exponential(power: DoubleDouble): DoubleDouble {
  const twos = Math.round(power.high / LN2.high);
  const rest = addPairs(power, multiplyPairs({ high: -twos, low: 0 }, LN2));
  const scale = 2 ** -SQUARINGS;
  const small = { high: rest.high * scale, low: rest.low * scale };
  let result = ONE;
  for (let term = EXP_TERMS; term > 0; term -= 1)
    result = addPairs(
      ONE,
      multiplyPairs(multiplyPairs(result, small), reciprocals[term] as DoubleDouble),
    );
  for (let time = 0; time < SQUARINGS; time += 1) result = multiplyPairs(result, result);
  return timesPowerOfTwo(result, twos);
}

/** A power with any exponent, base greater than 0: e^(exponent · ln base). */
export function power(base: DoubleDouble, exponent: number): DoubleDouble {
  const log = logarithm(base);
  const whole = exactProduct(log.high, exponent);
  return exponential(addPairs(whole, exactSum(log.low * exponent, 0)));
}

const LARGEST_STEP = 1000;

function timesPowerOfTwo({ high, low }: DoubleDouble, twos: number): DoubleDouble {
  const bounded = Math.max(-2 * LARGEST_STEP, Math.min(2 * LARGEST_STEP, twos));
  const first = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, bounded));
  const [one, two] = [powerOfTwo(first), powerOfTwo(bounded - first)];
  return { high: high * one * two, low: low * one * two };
}

/** 2^exponent by repeated squaring, exact for exponents within ±1000. */
function powerOfTwo(exponent: number): number {
  let result = 1;
  let square = exponent < 0 ? 0.5 : 2;
  for (let left = Math.abs(exponent); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
