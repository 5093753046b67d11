import { SimulationCancelled, type Simulation } from "../core/uncertainty/simulation";
import type { RunHooks } from "./hooks";
import type { SimulationRequest } from "./protocol";
import { stepsOf } from "./stepsOf";

/** So long, in milliseconds, the thread is held before others get their turn. */
const TURN = 12;

/** Runs a simulation where there is no worker, in short turns. */
export async function runInThisThread(
  request: SimulationRequest,
  { progress, signal }: RunHooks,
): Promise<Simulation> {
  const steps = stepsOf(request);
  let turn = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - turn < TURN) continue;
    progress?.(step.value);
    await pause();
    if (signal?.aborted === true) throw new SimulationCancelled();
    turn = performance.now();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
