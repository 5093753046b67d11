import { useCallback, useEffect, useRef, useState } from "react";
import type { Tables } from "../../../core/model";
import type { Simulation, SimulationProgress } from "../../../core/uncertainty/simulation";
import { runSimulation, SimulationCancelled, type SimulationRequest } from "../../../simulation";

/** Runs longer than this, in milliseconds, wait for the user to say so. */
const longest = 3_000;
/** What one draw takes until the first run has been timed, in milliseconds. */
const firstGuess = 0.02;

/** A run of fewer draws is over before it tells how long a draw takes. */
const telling = 1_000;

/** A simulation under way or done. The last one that was done stays until the next is. */
export interface SimulationState {
  readonly simulation: Simulation | undefined;
  readonly progress: SimulationProgress | undefined;
  readonly error: unknown;
  readonly stage: "waiting" | "running" | "done" | "cancelled" | "failed";
  /** What one draw took in the last run, in milliseconds. */
  readonly perDraw: number;
}

export interface SimulationControl extends SimulationState {
  /** In seconds, from how long the last run took. */
  readonly estimated: number;
  readonly run: () => void;
  readonly cancel: () => void;
}

const nothing: SimulationState = {
  simulation: undefined,
  progress: undefined,
  error: undefined,
  stage: "running",
  perDraw: firstGuess,
};

/** Simulates in a worker whenever what is asked changes: a run that is under way is ended by the next. Long runs wait to be asked for. */
export function useSimulation(
  tables: Tables,
  options: SimulationRequest["options"],
): SimulationControl {
  const [state, setState] = useState<SimulationState>(nothing);
  const stop = useRef<AbortController>();
  /** The same as in the state, for an effect that must not run again because of it. */
  const timed = useRef(firstGuess);
  const key = JSON.stringify(options);
  const start = useCallback((): void => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    const asked = JSON.parse(key) as SimulationRequest["options"];
    setState((before) => ({ ...before, stage: "running", progress: undefined, error: undefined }));
    const began = performance.now();
    const isCurrent = (): boolean => stop.current === controller;
    runSimulation(
      { tables, options: asked },
      {
        signal: controller.signal,
        progress: (progress) => {
          if (isCurrent()) setState((before) => ({ ...before, progress }));
        },
      },
    ).then(
      (simulation) => {
        if (!isCurrent()) return;
        const isTelling = simulation.trials >= telling;
        if (isTelling) timed.current = (performance.now() - began) / simulation.trials;
        const perDraw = timed.current;
        setState({ simulation, progress: undefined, error: undefined, stage: "done", perDraw });
      },
      (error: unknown) => {
        if (!isCurrent()) return;
        const stage = error instanceof SimulationCancelled ? "cancelled" : "failed";
        setState((before) => ({ ...before, progress: undefined, error, stage }));
      },
    );
  }, [tables, key]);
  useEffect(() => {
    const { trials = 0 } = JSON.parse(key) as SimulationRequest["options"];
    if (timed.current * trials > longest)
      setState((before) => ({ ...before, progress: undefined, stage: "waiting" }));
    else start();
    return () => {
      stop.current?.abort();
      stop.current = undefined;
    };
  }, [start, key]);
  return {
    ...state,
    estimated: (state.perDraw * (options.trials ?? 0)) / 1000,
    run: start,
    cancel: () => stop.current?.abort(),
  };
}
