import { InputError } from "../../../errors";
import { quickLogarithm } from "../special/logarithm";
import { betaSampler, pertSampler } from "../distributions/beta";
import { triangularSampler, uniformSampler } from "../distributions/bounded";
import { lognormalSampler, normalSampler, Z95 } from "../distributions/normal";
import type { Sampler } from "../distributions/sampler";
import { discreteSampler } from "../distributions/stepped";
import { inputMessages } from "./messages";
import type { SpreadInput } from "./uncertainInput";

/**
 * The distribution of an input (docs/method.md section 5): low and high are the ends, or for normal,
 * lognormal and beta the ends of the middle 95 %.
 */
export function samplerOf(input: SpreadInput): Sampler {
  const { value, spread } = input;
  const { low, high, distribution } = spread;
  switch (distribution.shape) {
    case "discrete":
      return discreteSampler("outcomes" in distribution ? distribution.outcomes : []);
    case "uniform":
      return uniformSampler(low, high);
    case "triangular":
      return triangularSampler(low, value, high);
    case "pert":
      return pertSampler(low, value, high);
    case "normal":
      return normalSampler(value, (high - low) / (2 * Z95));
    case "lognormal":
      return lognormal(input);
    case "beta":
      return beta(input);
    case "binomial":
      throw new InputError(input.table, inputMessages.binomialElsewhere(input.name));
    case "fixed":
      return discreteSampler([{ value, probability: 1 }]);
  }
}

function lognormal({ name, table, value, spread: { low, high } }: SpreadInput): Sampler {
  if (low <= 0) throw new InputError(table, inputMessages.lognormalNotPositive(name, low));
  return lognormalSampler(value, quickLogarithm(high / low) / (2 * Z95));
}

function beta({ name, table, bounds, value, spread: { low, high } }: SpreadInput): Sampler {
  if (bounds.low !== 0 || bounds.high !== 1)
    throw new InputError(table, inputMessages.betaNotAShare(name));
  if (value <= 0 || value >= 1) throw new InputError(table, inputMessages.betaValue(name, value));
  const deviation = (high - low) / (2 * Z95);
  const size = (value * (1 - value)) / (deviation * deviation) - 1;
  if (size <= 0) throw new InputError(table, inputMessages.betaTooWide(name));
  return betaSampler(value * size, (1 - value) * size);
}
