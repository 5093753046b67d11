import { readAppraisal } from "../core/model";
import {
  simulationSteps,
  type Simulation,
  type SimulationProgress,
} from "../core/uncertainty/simulation";
import type { SimulationRequest } from "./protocol";

/** The steps of the simulation that is asked for. The tables have been checked by whoever asks. */
export function stepsOf({
  tables,
  options,
}: SimulationRequest): Generator<SimulationProgress, Simulation> {
  const { appraisal } = readAppraisal(tables);
  if (!appraisal) throw new Error("The tables hold errors, and were to be checked before.");
  return simulationSteps(appraisal, options);
}
