import type { SimulationProgress } from "../core/uncertainty/simulation";

/** What the caller hears of a run, and by which it can stop it. */
export interface RunHooks {
  readonly progress?: ((progress: SimulationProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
