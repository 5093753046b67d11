const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = 1.4426950408889634;
/** Terms of the series, an odd number: the even and the odd powers are summed side by side. */
const TERMS = 13;
const SMALLEST = -745;

/** 1/0!, 1/1!, 1/2! … */
const inverseFactorials = new Float64Array(TERMS + 1);
inverseFactorials[0] = 1;
for (let term = 1; term <= TERMS; term += 1)
  inverseFactorials[term] = (inverseFactorials[term - 1] as number) / term;

const LOWEST_POWER = -1100;
/** 2^−1100 … 2^1023, each exact; those below the smallest float64 are 0. */
const powersOfTwo = new Float64Array(2124);
powersOfTwo[-LOWEST_POWER] = 1;
for (let place = 1 - LOWEST_POWER; place < powersOfTwo.length; place += 1)
  powersOfTwo[place] = 2 * (powersOfTwo[place - 1] as number);
for (let place = -1 - LOWEST_POWER; place >= 0; place -= 1)
  powersOfTwo[place] = (powersOfTwo[place + 1] as number) / 2;

/**
 * The exponential function in float64, right to a few units in the last place, for searches that
 * take many steps; `exponential` is the one for results.
 */
export function quickExponential(exponent: number): number {
  if (exponent < SMALLEST) return 0;
  const twos = Math.round(exponent * PER_LN2);
  const rest = exponent - twos * LN2_HIGH - twos * LN2_LOW;
  const square = rest * rest;
  let even = 0;
  let odd = 0;
  for (let term = TERMS; term > 0; term -= 2) {
    odd = odd * square + (inverseFactorials[term] as number);
    even = even * square + (inverseFactorials[term - 1] as number);
  }
  const result = even + odd * rest;
  return result * (powersOfTwo[twos - LOWEST_POWER] ?? Infinity);
}
