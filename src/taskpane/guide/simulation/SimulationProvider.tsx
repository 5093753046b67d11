import type { ReactNode } from "react";
import { SimulationContext } from "./SimulationContext";
import { useSimulation } from "./useSimulation";

/** Draws the draft on the steps that show chances, and keeps what was drawn for all of them. */
export function SimulationProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const drawn = useSimulation();
  return <SimulationContext.Provider value={drawn}>{children}</SimulationContext.Provider>;
}
