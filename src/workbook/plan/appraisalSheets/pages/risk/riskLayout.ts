import {
  simulate,
  riskTable,
  distributionTable,
  driversTable,
  USUAL_SEED,
  USUAL_TRIALS,
} from "../../../../../core/uncertainty/simulation";
import type { OutputTable } from "../../../../../core/appraisal";
import type { Appraisal } from "../../../../../core/model";
import { NotAvailableError } from "../../../../../core/errors";

/** Rows from 0: two inputs, then the three tables, each with its heading over it. */
export const trialsRow = 3;
export const seedRow = 4;
export const inputColumn = 1;
export const outcomeRow = 7;
/** Rows that the table of outcomes may grow by: cut draws, and further horizons. */
export const outcomeSpare = 6;
export const driversSpare = 8;
export const barsSpare = 20;

/** The tables of a simulation as they come out now, and where they stand. */
export interface RiskTables {
  readonly outcome: OutputTable;
  /** None where nothing is uncertain. */
  readonly drivers: OutputTable | undefined;
  readonly distribution: OutputTable | undefined;
  readonly driversRow: number;
  readonly distributionRow: number;
}

/** The simulation that the page shows: usual trials and seed. */
export function riskTables(appraisal: Appraisal): RiskTables {
  const simulation = simulate(appraisal, { trials: USUAL_TRIALS, seed: USUAL_SEED });
  const outcome = riskTable(simulation, appraisal);
  const drivers = ifAny(() => driversTable(simulation));
  const distribution = ifAny(() => distributionTable(simulation));
  const driversRow = outcomeRow + outcome.length + outcomeSpare + 2;
  const distributionRow = driversRow + (drivers?.length ?? 1) + driversSpare + 2;
  return { outcome, drivers, distribution, driversRow, distributionRow };
}

/** The cell with the chance that it pays off, as MONTECARLO places it: after base, mean, deviation and seven percentiles. */
export const chanceRow = outcomeRow + 11;

function ifAny(take: () => OutputTable): OutputTable | undefined {
  try {
    return take();
  } catch (error) {
    if (error instanceof NotAvailableError) return undefined;
    throw error;
  }
}
