import { NPV } from "@formulajs/formulajs";
import { simulate } from "../../src/core/uncertainty/simulation";
import { planSimulation } from "../../src/core/uncertainty/simulation/plan";
import { runTrials } from "../../src/core/uncertainty/simulation/trialRun";
import { ratioRow, type Row } from "../measureRatio";
import { timeRow } from "../measureTime";
import { uncertainCase, uncertainTimingCase } from "../uncertainCase";

const appraisal = uncertainCase();
const perspective = "samhälle";

/** Every trial and nothing else: draws, net present values, paybacks. */
function kernel(trials: number): number {
  const steps = runTrials(planSimulation(appraisal, { trials, perspective }));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.values.length;
}

/** The flows of one trial as an economist's programmer would write them: every row, cohort and year. */
function plainFlows(): readonly number[] {
  const between = (low: number, high: number) => low + (high - low) * Math.random();
  const rate = between(0.2, 0.5);
  const costs = appraisal.costs.map(({ amount }) => amount * between(0.9, 1.3));
  const effects = appraisal.effects.map((effect) => ({
    ...effect,
    unitValue: effect.unitValue * between(0.7, 1.4),
    deadweight: between(0.02, 0.3),
  }));
  return Array.from({ length: 26 }, (_, t) => {
    let flow = t < 3 ? -(costs[0] ?? 0) - (costs[3] ?? 0) * 20 : 0;
    if (t < 2) flow -= costs[1] ?? 0;
    if (t === 0) flow -= costs[2] ?? 0;
    for (const { unitValue, deadweight, lag, dropOff } of effects)
      for (let cohort = 0; cohort < 3; cohort += 1) {
        const k = t - cohort - lag;
        if (k >= 0) flow += 20 * rate * (1 - deadweight) * unitValue * (1 - dropOff) ** k;
      }
    return flow;
  });
}

function plainLoop(trials: number, valueOf: (flows: readonly number[]) => number): number {
  const values = Float64Array.from({ length: trials }, () => valueOf(plainFlows())).sort();
  return values[Math.floor(trials / 20)] ?? 0;
}

const discounted = (flows: readonly number[]) =>
  flows.reduce((sum, flow, year) => sum + flow / 1.035 ** year, 0);
const byFormulajs = (flows: readonly number[]) =>
  (flows[0] ?? 0) + Number(NPV(0.035, ...flows.slice(1)));

const FEW = 10_000;
const MANY = 100_000;

export function monteCarloRows(): readonly Row[] {
  const shown = () => simulate(appraisal, { trials: FEW, perspective });
  return [
    timeRow("Monte Carlo, 23 uncertain inputs, 10 000 trials", shown, 150),
    timeRow(
      "Monte Carlo, 23 uncertain inputs, 100 000 trials",
      () => simulate(appraisal, { trials: MANY, perspective }),
      1000,
    ),
    ...wholeRows(),
    ratioRow(
      "Monte Carlo to its end against its kernel",
      () => simulate(appraisal, { trials: MANY, perspective }),
      () => kernel(MANY),
      2,
    ),
    ratioRow(
      "Monte Carlo, 10 000 trials, against a plain loop",
      shown,
      () => plainLoop(FEW, discounted),
      0.25,
    ),
    ratioRow(
      "Monte Carlo, 10 000 trials, against formulajs",
      shown,
      () => plainLoop(FEW, byFormulajs),
      0.25,
    ),
  ];
}

/** Trials that are no sum of products: the appraisal is computed from the ground in each. */
function wholeRows(): readonly Row[] {
  const timing = uncertainTimingCase();
  return ["kommun", "samhälle"].flatMap((who) => [
    timeRow(
      `Monte Carlo, 28 uncertain inputs with rate and lags, 10 000 trials, ${who}`,
      () => simulate(timing, { trials: FEW, perspective: who }),
      150,
    ),
    timeRow(
      `Monte Carlo of payback, 23 uncertain inputs, 10 000 trials, ${who}`,
      () => simulate(appraisal, { trials: FEW, perspective: who, measure: "återbetalningstid" }),
      150,
    ),
  ]);
}
