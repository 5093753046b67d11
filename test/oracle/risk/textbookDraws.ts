/** Draws by the constructions of a textbook, none of them by the inverse of a distribution function. */
export type Random = () => number;

/** G. E. P. Box, M. E. Muller (1958). */
export function standardNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** G. Marsaglia, W. W. Tsang (2000), for a shape of 1 or more; below 1 by their power of a uniform. */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = standardNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function beta(random: Random, first: number, second: number): number {
  const [one, other] = [gamma(random, first), gamma(random, second)];
  return one / (one + other);
}

/** As a density: a point under the triangle, by rejection. */
export function triangular(random: Random, low: number, mode: number, high: number): number {
  for (;;) {
    const x = low + (high - low) * random();
    const height = x < mode ? (x - low) / (mode - low) : (high - x) / (high - mode);
    if (random() < height) return x;
  }
}

/** Person by person. */
export function successes(random: Random, persons: number, rate: number): number {
  let count = 0;
  for (let person = 0; person < persons; person += 1) if (random() < rate) count += 1;
  return count;
}
