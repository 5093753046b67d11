export { SimulationCancelled } from "../core/uncertainty/simulation/simulation";
export type { SimulationRequest } from "./protocol";
export type { RunHooks } from "./hooks";
export { runMessages } from "./messages";
export { runSimulation } from "./runSimulation";
