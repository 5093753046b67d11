const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT2 = 1.4142135623730951;
/** 2/3, 2/5, 2/7 …: the series of ln((1+s)/(1−s)) after its first term. */
const series = Array.from({ length: 12 }, (_, place) => 2 / (2 * place + 3)).reverse();
/** Powers of two by which a number is brought near 1. */
const steps = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1].map((twos) => ({
  twos,
  above: powerOfTwo(twos),
}));

/**
 * Natural logarithm in float64, right to about two units in the last place; `logarithm` in core/numbers is
 * the one for results. By + − × ÷ alone, so that every machine gives the same bits.
 */
export function quickLogarithm(value: number): number {
  if (!(value > 0)) return value === 0 ? -Infinity : Number.NaN;
  if (value === Infinity) return Infinity;
  let exponent = 0;
  let mantissa = value;
  for (const { twos, above } of steps) {
    if (mantissa >= above) {
      mantissa /= above;
      exponent += twos;
    } else if (mantissa * above <= 1) {
      mantissa *= above;
      exponent -= twos;
    }
  }
  while (mantissa > SQRT2) [mantissa, exponent] = [mantissa / 2, exponent + 1];
  while (mantissa < SQRT2 / 2) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  const above = mantissa - 1;
  const s = above / (2 + above);
  const square = s * s;
  let rest = 0;
  for (const coefficient of series) rest = rest * square + coefficient;
  // ln(1+f) = 2s + s³·(…), and 2s = f − s·f.
  const tail = s * (above - square * rest);
  return exponent * LN2_HIGH + (above - (tail - exponent * LN2_LOW));
}

function powerOfTwo(twos: number): number {
  let power = 1;
  for (let time = 0; time < twos; time += 1) power *= 2;
  return power;
}
