import { useEffect, useState } from "react";
import type { Simulation } from "../../../core/uncertainty/simulation";
import { runSimulation } from "../../../simulation";
import { readingOf } from "../checks/guideProblems";
import { draftTables, type StepId } from "../state";
import { useGuide } from "../store/GuideContext";
import type { Drawn } from "./SimulationContext";

/** Typing stands still for so long, in milliseconds, before it is drawn anew. */
const pause = 250;
/** Enough for a chance in whole per cent. */
const trials = 4_096;

const nothing: Drawn = { simulation: undefined, isRunning: false };

const withChance: readonly StepId[] = ["risk", "review"];

/** The simulation of the draft, drawn anew after each change while a step shows it. A newer change stops an older run. */
export function useSimulation(): Drawn {
  const isShown = useGuide(({ location }) => withChance.includes(location.step));
  const tables = useGuide(({ draft }) => draftTables(draft));
  const canBeDrawn = useGuide(({ draft }) => readingOf(draft).appraisal !== undefined) && isShown;
  const [drawn, setDrawn] = useState<Drawn>(nothing);
  useEffect(() => {
    if (!canBeDrawn) return undefined;
    const stop = new AbortController();
    const tell = (simulation: Simulation | undefined): void => {
      if (!stop.signal.aborted) setDrawn({ simulation: telling(simulation), isRunning: false });
    };
    const wait = setTimeout(() => {
      setDrawn((before) => ({ ...before, isRunning: true }));
      runSimulation({ tables, options: { trials } }, { signal: stop.signal }).then(tell, () => {
        tell(undefined);
      });
    }, pause);
    return () => {
      clearTimeout(wait);
      stop.abort();
    };
  }, [tables, canBeDrawn]);
  return canBeDrawn ? drawn : nothing;
}

/** Where nothing varies the chance is the verdict once more, in other words. */
function telling(simulation: Simulation | undefined): Simulation | undefined {
  return simulation && simulation.drivers.length > 0 ? simulation : undefined;
}
