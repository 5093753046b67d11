import type { Simulation } from "../core/uncertainty/simulation";
import type { RunHooks } from "./hooks";
import { fromPlain, type SimulationMessage, type SimulationRequest } from "./protocol";

/** The worker's script, beside the page. */
const SCRIPT = "simulation.js";

/** The worker could not be started: its script is missing, or may not be run. */
export class WorkerUnavailable extends Error {
  override readonly name = "WorkerUnavailable";
}

/** One worker that has nothing to do is kept for the next run: starting one takes longer than a small simulation. */
let idle: Worker | undefined;

/** Runs a simulation in a worker. Cancelling ends the worker at once; the promise is then the caller's to drop. */
export function runInWorker(
  request: SimulationRequest,
  { progress, signal }: RunHooks,
  cancelled: () => Error,
): Promise<Simulation> {
  return new Promise((resolve, reject) => {
    const worker = idle ?? new Worker(SCRIPT);
    idle = undefined;
    const end = () => {
      signal?.removeEventListener("abort", cancel);
      worker.onmessage = null;
      worker.onerror = null;
    };
    const cancel = () => {
      end();
      worker.terminate();
      reject(cancelled());
    };
    worker.onmessage = ({ data }: MessageEvent<SimulationMessage>) => {
      if (data.kind === "progress") {
        progress?.(data.progress);
        return;
      }
      end();
      keep(worker);
      if (data.kind === "done") resolve(data.simulation);
      else reject(fromPlain(data.error));
    };
    worker.onerror = () => {
      end();
      worker.terminate();
      reject(new WorkerUnavailable());
    };
    signal?.addEventListener("abort", cancel);
    worker.postMessage(request);
  });
}

function keep(worker: Worker): void {
  if (idle) worker.terminate();
  else idle = worker;
}
