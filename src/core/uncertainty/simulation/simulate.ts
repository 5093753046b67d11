import type { Appraisal } from "../../model";
import { baseCase } from "./baseCase";
import { certainSimulation } from "./certain";
import { planSimulation } from "./plan";
import {
  SimulationCancelled,
  type Simulation,
  type SimulationHooks,
  type SimulationOptions,
  type SimulationProgress,
} from "./simulation";
import { summarise } from "./summarise";
import { runTrials } from "./trialRun";

/**
 * A simulation step by step: after each stretch of trials it says how far it has come, and whoever runs it may
 * wait, show it, or not go on. Throws InputError where it cannot be run.
 */
export function* simulationSteps(
  appraisal: Appraisal,
  options: SimulationOptions = {},
): Generator<SimulationProgress, Simulation> {
  const plan = planSimulation(appraisal, options);
  const base = baseCase(plan);
  if (plan.question.inputs.length === 0)
    return certainSimulation(plan, base.value, base.isYes, base.isBack);
  const results = yield* runTrials(plan);
  return summarise(plan, base.value, results);
}

/** Runs a simulation to its end at once. Throws SimulationCancelled where a hook says so. */
export function simulate(
  appraisal: Appraisal,
  options: SimulationOptions = {},
  { progress, isCancelled }: SimulationHooks = {},
): Simulation {
  const steps = simulationSteps(appraisal, options);
  for (;;) {
    if (isCancelled?.() === true) throw new SimulationCancelled();
    const step = steps.next();
    if (step.done === true) return step.value;
    progress?.(step.value);
  }
}
