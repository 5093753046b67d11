import { createContext, useContext } from "react";
import type { Simulation } from "../../../core/uncertainty/simulation";

/** What has been drawn of the guide's draft. */
export interface Drawn {
  /** The latest; while newer tables are being drawn it is still the one before. */
  readonly simulation: Simulation | undefined;
  readonly isRunning: boolean;
}

export const SimulationContext = createContext<Drawn>({ simulation: undefined, isRunning: false });

export function useDrawn(): Drawn {
  return useContext(SimulationContext);
}

/** The chance that the municipality comes out at zero or above; undefined where nothing varies. */
export function useChance(): number | undefined {
  return useDrawn().simulation?.chanceOfYes.value;
}
