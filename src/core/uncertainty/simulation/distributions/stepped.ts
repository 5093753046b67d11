import { probabilityOf, type Sampler } from "./sampler";

/** A value and how often it comes. */
export interface Outcome {
  readonly value: number;
  readonly probability: number;
}

const GUIDES = 256;

/** Outcomes written out, in rising order: the first whose running probability reaches the draw. */
export function discreteSampler(outcomes: readonly Outcome[]): Sampler {
  const sorted = [...outcomes]
    .filter(({ probability }) => probability > 0)
    .sort((first, second) => first.value - second.value);
  const total = sorted.reduce((sum, { probability }) => sum + probability, 0);
  let sum = 0;
  const upTo = Float64Array.from(sorted, ({ probability }) => (sum += probability) / total);
  return steppedSampler(
    sorted.map(({ value }) => value),
    upTo,
  );
}

/** Successes of a cohort of `trials` persons, each succeeding with the same probability. */
export function binomialSampler(trials: number, probability: number): Sampler {
  if (probability <= 0 || probability >= 1) return discreteSampler([sure(trials, probability)]);
  return discreteSampler(binomialOutcomes(trials, probability));
}

function sure(trials: number, probability: number): Outcome {
  return { value: probability <= 0 ? 0 : trials, probability: 1 };
}

/** Less likely than this, against the likeliest number, does not come. */
const NEVER = 1e-25;

/** Each number's weight from its neighbour's, both ways from the likeliest: no factorial, no logarithm. */
function binomialOutcomes(trials: number, probability: number): readonly Outcome[] {
  const odds = probability / (1 - probability);
  const mode = Math.min(trials, Math.floor((trials + 1) * probability));
  const outcomes: Outcome[] = [{ value: mode, probability: 1 }];
  let weight = 1;
  for (let value = mode; value < trials && weight > NEVER; value += 1) {
    weight *= ((trials - value) / (value + 1)) * odds;
    outcomes.push({ value: value + 1, probability: weight });
  }
  weight = 1;
  for (let value = mode; value > 0 && weight > NEVER; value -= 1) {
    weight *= value / (trials - value + 1) / odds;
    outcomes.push({ value: value - 1, probability: weight });
  }
  return outcomes;
}

/** Looks the draw up among the running probabilities, from a guide to where its 256th begins. */
function steppedSampler(values: readonly number[], upTo: Float64Array): Sampler {
  const last = values.length - 1;
  const ordered = Float64Array.from(values);
  const guide = Uint32Array.from({ length: GUIDES }, (_, part) =>
    Math.max(
      0,
      upTo.findIndex((probability) => probability > part / GUIDES),
    ),
  );
  return {
    fill: (bits, drawn, count) => {
      for (let place = 0; place < count; place += 1) {
        const draw = bits[place] as number;
        const probability = probabilityOf(draw);
        let at = guide[draw >>> 24] as number;
        while (at < last && (upTo[at] as number) <= probability) at += 1;
        drawn[place] = ordered[at] as number;
      }
    },
  };
}
