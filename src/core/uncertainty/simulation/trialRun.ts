import { BLOCK } from "./draws/sobolDimension";
import { DrawnValues } from "./drawnValues";
import { emptyOutcome } from "./model/trialModel";
import type { SimulationPlan } from "./plan";
import type { SimulationProgress } from "./simulation";
import { DriverSample, keepAnswered } from "./statistics/drivers";

/** What the trials of one shift came to. */
export interface ShiftResult {
  readonly trials: number;
  /** Where its values stand among all: from, and up to but not with. */
  readonly from: number;
  readonly to: number;
  readonly yes: number;
  /** By payback horizon. */
  readonly back: readonly number[];
}

/** What all trials came to. */
export interface TrialResults {
  /** The measure of every trial that has an answer, shift after shift. */
  readonly values: Float64Array;
  readonly shifts: readonly ShiftResult[];
  readonly sample: DriverSample;
  /** Cut draws, by input. */
  readonly cut: readonly number[];
}

/** Blocks between two looks at whether the run is to go on. */
const LINEAR_STEP = 64;

/** Runs every trial, and after each stretch says how far it has come. */
export function* runTrials(plan: SimulationPlan): Generator<SimulationProgress, TrialResults> {
  const { trials, shifts: count, question, model, isLinear } = plan;
  const drawn = new DrawnValues(plan);
  const outcome = emptyOutcome(question.paybackHorizons.length);
  const sample = new DriverSample(question.inputs, trials);
  const all = new Float64Array(trials);
  const shifts: ShiftResult[] = [];
  const blocksPerStep = isLinear ? LINEAR_STEP : 1;
  let [done, to, blocks] = [0, 0, 0];
  for (let shift = 0; shift < count; shift += 1) {
    const length =
      Math.floor((trials * (shift + 1)) / count) - Math.floor((trials * shift) / count);
    const from = to;
    const back = question.paybackHorizons.map(() => 0);
    let yes = 0;
    drawn.nextShift(length);
    for (let start = 0; start < length; start += BLOCK) {
      const size = Math.min(BLOCK, length - start);
      drawn.fill(start / BLOCK, size);
      model.run(drawn.values, size, outcome);
      sample.add(drawn.values, outcome.values, size);
      yes += addUp(outcome.yes, size);
      addAnswers(outcome.back, size, back);
      to = keepAnswered(outcome.values, outcome.values, size, all, to);
      done += size;
      blocks += 1;
      if (blocks % blocksPerStep === 0) yield { done, trials };
    }
    shifts.push({ trials: length, from, to, yes, back });
  }
  return { values: all.subarray(0, to), shifts, sample, cut: drawn.cut };
}

function addUp(answers: Uint8Array, count: number): number {
  let sum = 0;
  for (let trial = 0; trial < count; trial += 1) sum += answers[trial] as number;
  return sum;
}

/** Adds the trials' answers, one for each horizon, to the sums by horizon. */
function addAnswers(answers: Uint8Array, count: number, sums: number[]): void {
  const horizons = sums.length;
  for (let at = 0; at < horizons; at += 1) {
    let sum = 0;
    for (let place = at; place < count * horizons; place += horizons)
      sum += answers[place] as number;
    sums[at] = (sums[at] as number) + sum;
  }
}
