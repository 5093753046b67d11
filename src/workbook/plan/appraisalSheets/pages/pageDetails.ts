import type { Library } from "../../../../core/reference";

/** What the pages say that the tables do not: who made them, when, with what. There is no clock in a plan. */
export interface PageDetails {
  readonly author?: string;
  /** As it is to be read: 24 november 2026. */
  readonly date?: string;
  readonly version?: string;
  /** The question that the decision is about; without one it is put together from the calculation. */
  readonly question?: string;
  /** The reference values, for the titles and addresses of the sources that the tables name by their ids. */
  readonly library?: Library;
}
