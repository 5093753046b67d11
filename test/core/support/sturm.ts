/**
 * How many distinct real roots a polynomial with whole coefficients has between two fractions: Sturm's
 * theorem in whole numbers of any size, so without any rounding. Coefficients from the constant up.
 */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

type Polynomial = readonly bigint[];

export function distinctRoots(coefficients: Polynomial, low: Fraction, high: Fraction): number {
  const chain = sturmChain(trimmed(coefficients));
  return changesAt(chain, low) - changesAt(chain, high);
}

function sturmChain(polynomial: Polynomial): readonly Polynomial[] {
  const slope = polynomial.slice(1).map((coefficient, power) => coefficient * BigInt(power + 1));
  if (slope.length === 0) return [polynomial];
  const chain = [primitive(polynomial), primitive(slope)];
  for (;;) {
    const next = negatedRemainder(chain[chain.length - 2]!, chain[chain.length - 1]!);
    if (next.length === 0) return chain;
    chain.push(primitive(next));
  }
}

/** −(dividend mod divisor), times a positive number that keeps it whole. */
function negatedRemainder(dividend: Polynomial, divisor: Polynomial): Polynomial {
  const lead = divisor[divisor.length - 1]!;
  const size = lead < 0n ? -lead : lead;
  let rest = [...dividend];
  while (rest.length >= divisor.length) {
    const top = rest[rest.length - 1]! * (lead < 0n ? -1n : 1n);
    const shift = rest.length - divisor.length;
    rest = rest.map((coefficient, power) => {
      const other = power >= shift ? divisor[power - shift]! : 0n;
      return coefficient * size - top * other;
    });
    rest = [...trimmed(rest)];
  }
  return rest.map((coefficient) => -coefficient);
}

function trimmed(polynomial: Polynomial): Polynomial {
  let length = polynomial.length;
  while (length > 0 && polynomial[length - 1] === 0n) length -= 1;
  return polynomial.slice(0, length);
}

function primitive(polynomial: Polynomial): Polynomial {
  const divisor = polynomial.reduce(greatestCommon, 0n);
  return divisor === 0n ? polynomial : polynomial.map((coefficient) => coefficient / divisor);
}

function greatestCommon(first: bigint, second: bigint): bigint {
  let [one, other] = [first < 0n ? -first : first, second < 0n ? -second : second];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}

function changesAt(chain: readonly Polynomial[], at: Fraction): number {
  const signs = chain.map((polynomial) => signAt(polynomial, at)).filter((sign) => sign !== 0);
  return signs.filter((sign, place) => place > 0 && sign !== signs[place - 1]).length;
}

function signAt(polynomial: Polynomial, { over, under }: Fraction): number {
  let value = 0n;
  let power = 1n;
  for (let place = polynomial.length - 1; place >= 0; place -= 1) {
    value = value * over + polynomial[place]! * power;
    power *= under;
  }
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}
