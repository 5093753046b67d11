import { SimulationCancelled, type Simulation } from "../core/uncertainty/simulation/simulation";
import type { RunHooks } from "./hooks";
import { runInWorker, WorkerUnavailable } from "./inWorker";
import type { SimulationRequest } from "./protocol";

/**
 * Runs a simulation of the appraisal in the tables, which must be without errors: in a worker, so that page and cells stay
 * alive, or in this thread where there is none. The figures are the same either way.
 *
 * Rejects with InputError where the simulation cannot be run, and with SimulationCancelled where it is stopped.
 */
export async function runSimulation(
  request: SimulationRequest,
  hooks: RunHooks = {},
): Promise<Simulation> {
  if (hooks.signal?.aborted === true) throw new SimulationCancelled();
  if (typeof Worker === "undefined") return inThisThread(request, hooks);
  try {
    return await runInWorker(request, hooks, () => new SimulationCancelled());
  } catch (error) {
    if (error instanceof WorkerUnavailable) return inThisThread(request, hooks);
    throw error;
  }
}

async function inThisThread(request: SimulationRequest, hooks: RunHooks): Promise<Simulation> {
  const { runInThisThread } = await import(
    /* webpackChunkName: "simulation-here" */ "./inThisThread"
  );
  return runInThisThread(request, hooks);
}
