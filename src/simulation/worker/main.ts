import { toPlain, type SimulationMessage, type SimulationRequest } from "../protocol";
import { stepsOf } from "../stepsOf";

/** Progress is told this often, in milliseconds. */
const OFTEN = 100;

/** The worker: runs one simulation at a time to its end. Whoever wants to stop it ends the worker. */
addEventListener("message", ({ data }: MessageEvent<SimulationRequest>) => {
  try {
    run(data);
  } catch (error) {
    tell({ kind: "failed", error: toPlain(error) });
  }
});

function run(request: SimulationRequest): void {
  const steps = stepsOf(request);
  let told = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      tell({ kind: "done", simulation: step.value });
      return;
    }
    if (performance.now() - told < OFTEN) continue;
    told = performance.now();
    tell({ kind: "progress", progress: step.value });
  }
}

function tell(message: SimulationMessage): void {
  postMessage(message);
}
