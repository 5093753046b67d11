import { drawSource } from "../../../../../src/core/uncertainty/simulation/draws/drawSource";
import {
  betaSampler,
  pertSampler,
} from "../../../../../src/core/uncertainty/simulation/distributions/beta";
import {
  triangularSampler,
  uniformSampler,
} from "../../../../../src/core/uncertainty/simulation/distributions/bounded";
import {
  lognormalSampler,
  normalSampler,
} from "../../../../../src/core/uncertainty/simulation/distributions/normal";
import type { Sampler } from "../../../../../src/core/uncertainty/simulation/distributions/sampler";
import {
  binomialSampler,
  discreteSampler,
} from "../../../../../src/core/uncertainty/simulation/distributions/stepped";

const DRAWS = 40_960;
const BLOCK = 256;

/** What is known of a distribution in closed form. */
interface Known {
  readonly name: string;
  readonly sampler: Sampler;
  readonly mean: number;
  readonly variance: number;
  /** Points and the probability of no more than them. */
  readonly below: readonly (readonly [number, number])[];
}

const five = [0.05, 0.25, 0.5, 0.75, 0.95];
const quantiles = (quantile: (p: number) => number) => five.map((p) => [quantile(p), p] as const);
/** Standard normal, 5 … 95 % (any table). */
const z = new Map([
  [0.05, -1.6448536269514722],
  [0.25, -0.6744897501960817],
  [0.5, 0],
  [0.75, 0.6744897501960817],
  [0.95, 1.6448536269514722],
]);
const zOf = (p: number) => z.get(p) ?? Number.NaN;

const continuous: readonly Known[] = [
  {
    name: "uniform 10…30",
    sampler: uniformSampler(10, 30),
    mean: 20,
    variance: 400 / 12,
    below: quantiles((p) => 10 + 20 * p),
  },
  {
    name: "triangular 0, 2, 10",
    sampler: triangularSampler(0, 2, 10),
    mean: 4,
    variance: (0 + 4 + 100 - 0 - 0 - 20) / 18,
    below: quantiles((p) => (p < 0.2 ? Math.sqrt(20 * p) : 10 - Math.sqrt(80 * (1 - p)))),
  },
  {
    // Beta(1, 5) between 100 and 160: (1 − x)⁵ lies above.
    name: "PERT with its mode at its low end",
    sampler: pertSampler(100, 100, 160),
    mean: (100 + 400 + 160) / 6,
    variance: (3600 * 5) / (36 * 7),
    below: quantiles((p) => 100 + 60 * (1 - (1 - p) ** 0.2)),
  },
  {
    // Beta(3, 3): x³(10 − 15x + 6x²) lies below.
    name: "PERT with its mode in the middle",
    sampler: pertSampler(0, 1, 2),
    mean: 1,
    variance: (4 * 9) / (36 * 7),
    below: [0.2, 0.35, 0.5, 0.65, 0.8].map((x) => [2 * x, x ** 3 * (10 - 15 * x + 6 * x * x)]),
  },
  {
    name: "beta 2, 2",
    sampler: betaSampler(2, 2),
    mean: 0.5,
    variance: 0.05,
    below: [0.1, 0.3, 0.5, 0.7, 0.9].map((x) => [x, 3 * x * x - 2 * x ** 3]),
  },
  {
    name: "normal 5, 2",
    sampler: normalSampler(5, 2),
    mean: 5,
    variance: 4,
    below: quantiles((p) => 5 + 2 * zOf(p)),
  },
  {
    name: "lognormal, median 100, sigma 0.4",
    sampler: lognormalSampler(100, 0.4),
    mean: 100 * Math.exp(0.08),
    variance: 1e4 * Math.exp(0.16) * (Math.exp(0.16) - 1),
    below: quantiles((p) => 100 * Math.exp(0.4 * zOf(p))),
  },
];

/** n!/(k!(n−k)!)·pᵏ(1−p)ⁿ⁻ᵏ summed to k. */
function binomialBelow(trials: number, p: number, most: number): number {
  let [sum, choose] = [0, 1];
  for (let k = 0; k <= most; k += 1) {
    if (k > 0) choose *= (trials - k + 1) / k;
    sum += choose * p ** k * (1 - p) ** (trials - k);
  }
  return sum;
}

const stepped: readonly Known[] = [
  {
    name: "binomial 12, 0.3",
    sampler: binomialSampler(12, 0.3),
    mean: 3.6,
    variance: 12 * 0.3 * 0.7,
    below: [1, 2, 3, 4, 6].map((k) => [k, binomialBelow(12, 0.3, k)]),
  },
  {
    name: "discrete 0.1@0.3; 0.3@0.5; 0.5@0.2",
    sampler: discreteSampler([
      { value: 0.1, probability: 0.3 },
      { value: 0.3, probability: 0.5 },
      { value: 0.5, probability: 0.2 },
    ]),
    mean: 0.28,
    variance: 0.3 * 0.01 + 0.5 * 0.09 + 0.2 * 0.25 - 0.28 ** 2,
    below: [
      [0.05, 0],
      [0.1, 0.3],
      [0.3, 0.8],
      [0.4, 0.8],
      [0.5, 1],
    ],
  },
];

function draw(sampler: Sampler, generator: "sobol" | "pseudoRandom", seed: number): Float64Array {
  const source = drawSource(generator, 1, seed);
  source.nextShift();
  const bits = new Uint32Array(BLOCK);
  const values = new Float64Array(DRAWS);
  for (let block = 0; block * BLOCK < DRAWS; block += 1) {
    source.fill(0, block, bits, BLOCK);
    sampler.fill(bits, values.subarray(block * BLOCK), BLOCK);
  }
  return values;
}

const moment = (values: Float64Array, about: number, power: number) =>
  values.reduce((sum, value) => sum + (value - about) ** power, 0) / values.length;

describe.each([...continuous, ...stepped])("$name", ({ sampler, mean, variance, below }) => {
  it.each([1, 2, 3, 4, 5])(
    "agrees with its closed form within 4 standard errors, seed %d",
    (seed) => {
      const values = draw(sampler, "pseudoRandom", seed);
      const errorOfMean = Math.sqrt(variance / DRAWS);
      expect(Math.abs(moment(values, 0, 1) - mean)).toBeLessThan(4 * errorOfMean);
      const errorOfVariance = Math.sqrt((moment(values, mean, 4) - variance ** 2) / DRAWS);
      expect(Math.abs(moment(values, mean, 2) - variance)).toBeLessThan(4 * errorOfVariance);
      for (const [point, probability] of below) {
        const part = values.filter((value) => value <= point).length / DRAWS;
        const error = Math.sqrt((probability * (1 - probability)) / DRAWS);
        expect(Math.abs(part - probability)).toBeLessThanOrEqual(4 * error);
      }
    },
  );

  it("is met far more closely by the scrambled sequence", () => {
    // In one dimension n points lie one in each nth of the probability.
    const values = draw(sampler, "sobol", 1);
    for (const [point, probability] of below) {
      const part = values.filter((value) => value <= point).length / DRAWS;
      expect(Math.abs(part - probability)).toBeLessThanOrEqual(8 / DRAWS);
    }
    const errorOfMean = Math.sqrt(variance / DRAWS);
    expect(Math.abs(moment(values, 0, 1) - mean)).toBeLessThan(0.1 * errorOfMean);
  });
});

describe("values at chosen draws", () => {
  const at = (sampler: Sampler, ...bits: readonly number[]) => {
    const values = new Float64Array(bits.length);
    sampler.fill(Uint32Array.from(bits), values, bits.length);
    return [...values];
  };
  const ENDS = [0, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1];

  it.each([...continuous, ...stepped])(
    "$name rises with the draw, from end to end",
    ({ sampler }) => {
      const bits = Uint32Array.from({ length: 65_536 }, (_, place) => place * 65_536 + 12_345);
      const values = new Float64Array(bits.length);
      sampler.fill(bits, values, bits.length);
      const falls = values.filter((value, place) => place > 0 && value < values[place - 1]!);
      expect(falls.length).toBe(0);
    },
  );

  it("the ends of a normal distribution are those of 2⁻³³", () => {
    // scipy 1.17.1, norm.ppf(2**-33).
    const [lowest, , , highest] = at(normalSampler(0, 1), ...ENDS);
    expect(lowest).toBeCloseTo(-6.337957754553785, 9);
    expect(highest).toBeCloseTo(6.337957754553785, 9);
  });

  it("bounded ones stay within their ends", () => {
    for (const sampler of [uniformSampler(2, 5), triangularSampler(2, 3, 5), pertSampler(2, 4, 5)])
      for (const value of at(sampler, ...ENDS)) {
        expect(value).toBeGreaterThanOrEqual(2);
        expect(value).toBeLessThanOrEqual(5);
      }
  });

  it("triangular and PERT may have their mode at an end", () => {
    expect(at(triangularSampler(0, 0, 4), 2 ** 31)[0]).toBeCloseTo(4 - Math.sqrt(8), 8);
    expect(at(triangularSampler(0, 4, 4), 2 ** 31)[0]).toBeCloseTo(Math.sqrt(8), 8);
    expect(at(pertSampler(0, 4, 4), 2 ** 31)[0]).toBeCloseTo(4 * 0.5 ** 0.2, 6);
  });

  it("nobody succeeds for certain, and everybody", () => {
    expect(at(binomialSampler(9, 0), ...ENDS)).toEqual([0, 0, 0, 0]);
    expect(at(binomialSampler(9, 1), ...ENDS)).toEqual([9, 9, 9, 9]);
  });

  it("a large cohort has its mean and spread", () => {
    const values = draw(binomialSampler(100_000, 0.4), "sobol", 1);
    expect(moment(values, 0, 1)).toBeCloseTo(40_000, 0);
    expect(Math.sqrt(moment(values, 40_000, 2))).toBeCloseTo(Math.sqrt(24_000), 0);
  });

  it("outcomes written out of order, or with chance 0, come as they should", () => {
    const sampler = discreteSampler([
      { value: 5, probability: 0.5 },
      { value: 9, probability: 0 },
      { value: 1, probability: 0.5 },
    ]);
    expect(at(sampler, ...ENDS)).toEqual([1, 1, 5, 5]);
  });
});
