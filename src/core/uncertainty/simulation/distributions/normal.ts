import { quickExponential } from "../../../numbers";
import type { QuantilePoint } from "../special/betaTail";
import { tailQuantile } from "../special/normalQuantile";
import { QuantileTable } from "./quantileTable";
import type { Sampler } from "./sampler";

/** Low and high are the ends of the middle 95 %: so many standard deviations apart, twice. */
export const Z95 = 1.959964;
const SQRT_2PI = 2.5066282746310002;

/** z beyond which the probability lies, and how fast it falls with it. */
function tail(probability: number): QuantilePoint {
  const value = tailQuantile(probability);
  return { value, slope: -SQRT_2PI * quickExponential((value * value) / 2) };
}

let standard: QuantileTable | undefined;

function standardNormal(): QuantileTable {
  return (standard ??= new QuantileTable((probability) => mirrored(tail(probability)), tail));
}

function mirrored({ value, slope }: QuantilePoint): QuantilePoint {
  return { value: 0 - value, slope: -slope };
}

/** Normal: mean and standard deviation. */
export function normalSampler(mean: number, deviation: number): Sampler {
  const table = standardNormal();
  return {
    fill: (bits, values, count) => {
      table.fill(bits, values, count, mean, deviation);
    },
  };
}

/** Lognormal: median · e^(sigma·z). */
export function lognormalSampler(median: number, sigma: number): Sampler {
  const grown =
    (sign: number) =>
    (probability: number): QuantilePoint => {
      const { value, slope } = tail(probability);
      const factor = quickExponential(sign * sigma * value);
      return { value: factor, slope: factor * sign * sigma * slope };
    };
  const table = new QuantileTable(grown(-1), grown(1));
  return {
    fill: (bits, values, count) => {
      table.fill(bits, values, count, 0, median);
    },
  };
}
