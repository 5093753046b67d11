import type { Assumption } from "../assumption";
import type { Cohort, Cost, Effect } from "../rows";
import type { Placed } from "./placed";

/** The rows of the four tables that are calculated with, each with its place. */
export interface ReadRows {
  readonly assumptions: readonly Placed<Assumption>[];
  readonly cohorts: readonly Placed<Cohort>[];
  readonly costs: readonly Placed<Cost>[];
  readonly effects: readonly Placed<Effect>[];
}
