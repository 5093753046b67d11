import { NotAvailableError } from "../../core/errors";
import type { Tables } from "../../core/model";
import type { Simulation, SimulationOptions } from "../../core/uncertainty/simulation";
import { runMessages, runSimulation, SimulationCancelled } from "../../simulation";

interface Run {
  readonly simulation: Promise<Simulation>;
  readonly stop: AbortController;
  /** How many cells wait for it. */
  askers: number;
  isOver: boolean;
}

const MOST_RUNS = 16;

/**
 * The simulations of one set of tables, under way or done. Cells that ask the same share a run; it is stopped when none of
 * them wants it any longer.
 */
export class RecentRuns {
  private readonly known = new Map<string, Run>();

  constructor(private readonly tables: Tables) {}

  of(options: SimulationOptions, signal?: AbortSignal): Promise<Simulation> {
    const key = JSON.stringify(options);
    const run = this.known.get(key) ?? this.start(key, options);
    run.askers += 1;
    signal?.addEventListener("abort", () => {
      run.askers -= 1;
      if (run.askers > 0 || run.isOver) return;
      this.forget(key, run);
      run.stop.abort();
    });
    return run.simulation;
  }

  private start(key: string, options: SimulationOptions): Run {
    const stop = new AbortController();
    const request = { tables: this.tables, options };
    const simulation = runSimulation(request, { signal: stop.signal })
      .catch((error: unknown) => {
        throw error instanceof SimulationCancelled
          ? new NotAvailableError(runMessages.cancelled())
          : error;
      })
      .finally(() => (run.isOver = true));
    const run: Run = { simulation, stop, askers: 0, isOver: false };
    this.known.set(key, run);
    const [oldest] = this.known;
    if (this.known.size > MOST_RUNS && oldest) this.known.delete(oldest[0]);
    return run;
  }

  private forget(key: string, run: Run): void {
    if (this.known.get(key) === run) this.known.delete(key);
  }
}
