import type { SimulationPlan } from "./plan";
import type { CutInput, Estimate, Simulation } from "./simulation";
import { estimateOf } from "./statistics/estimate";
import { histogram } from "./statistics/histogram";
import { meanAndDeviation } from "./statistics/meanAndDeviation";
import { percentileEstimates } from "./statistics/quantileEstimates";
import type { ShiftResult, TrialResults } from "./trialRun";

/** More trials by this factor halve an error that falls with the square root of their number, at the least. */
const FOUR_TIMES = 4;

/** The figures of a run. */
export function summarise(
  plan: SimulationPlan,
  base: number | undefined,
  { values, shifts, sample, cut }: TrialResults,
): Simulation {
  const { trials, seed, question, columns, bins } = plan;
  const drivers = sample.drivers();
  const { mean, deviation } = moments(values, shifts);
  const percentiles = percentileEstimates(values, shifts);
  const estimates = [mean, ...percentiles];
  return {
    trials,
    seed,
    measure: { name: question.measure.name, unit: question.measure.unit },
    perspective: question.perspective.name,
    horizon: question.horizon,
    base,
    mean,
    deviation,
    percentiles,
    chanceOfYes: chance(trials, shifts, ({ yes }) => yes),
    chanceOfPayback: columns.map((column, at) => ({
      ...column,
      ...chance(trials, shifts, ({ back }) => back[at] as number),
    })),
    histogram: histogram(values, bins),
    drivers,
    trialsToHalveError: estimates.some(({ standardError = 0 }) => standardError > 0)
      ? (FOUR_TIMES - 1) * trials
      : 0,
    unanswered: trials - values.length,
    cut: cutInputs(plan, cut),
  };
}

function moments(values: Float64Array, shifts: readonly ShiftResult[]) {
  const whole = meanAndDeviation(values, 0, values.length - 1);
  const parts = shifts.map(({ from, to }) => meanAndDeviation(values, from, to - 1));
  return {
    mean: estimateOf(
      whole?.mean,
      parts.map((part) => part?.mean),
    ),
    deviation: estimateOf(
      whole?.deviation,
      parts.map((part) => part?.deviation),
    ),
  };
}

function chance(
  trials: number,
  shifts: readonly ShiftResult[],
  countOf: (shift: ShiftResult) => number,
): Estimate {
  const count = shifts.reduce((sum, shift) => sum + countOf(shift), 0);
  return estimateOf(
    count / trials,
    shifts.map((shift) => countOf(shift) / shift.trials),
  );
}

function cutInputs(
  { question, trials }: SimulationPlan,
  cut: readonly number[],
): readonly CutInput[] {
  return question.inputs.flatMap(({ name }, place) => {
    const count = cut[place] ?? 0;
    return count > 0 ? [{ name, share: count / trials }] : [];
  });
}
