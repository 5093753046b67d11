import type { Estimate, Simulation } from "../../../src/core/uncertainty/simulation";
import type { FigureName } from "./riskFigures";

/** The figures of a simulation under the names of the naive way. */
export function simulatedFigures(simulation: Simulation): ReadonlyMap<FigureName, Estimate> {
  const { mean, deviation, percentiles, chanceOfYes, chanceOfPayback } = simulation;
  return new Map<string, Estimate>([
    ["mean", mean],
    ["sd", deviation],
    ...percentiles.map((each): [string, Estimate] => [`P${String(each.percent)}`, each]),
    ["yes", chanceOfYes],
    ...chanceOfPayback.map((each): [string, Estimate] => [`back${String(each.horizon)}`, each]),
  ]) as ReadonlyMap<FigureName, Estimate>;
}
