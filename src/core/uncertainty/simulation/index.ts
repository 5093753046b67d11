export { MOST_BINS, MOST_TRIALS, MOST_WHOLE_TRIALS, USUAL_SEED, USUAL_TRIALS } from "./limits";
export { simulate, simulationSteps } from "./simulate";
export {
  SimulationCancelled,
  type CutInput,
  type Driver,
  type Estimate,
  type HistogramBar,
  type PaybackChance,
  type Percent,
  type PercentileEstimate,
  type Simulation,
  type SimulationHooks,
  type SimulationOptions,
  type SimulationProgress,
} from "./simulation";
export { distributionTable, driversTable } from "./tables/distributionTable";
export { riskTable } from "./tables/riskTable";
