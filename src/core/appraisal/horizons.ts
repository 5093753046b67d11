import type { Appraisal } from "../model";
import { termHorizon } from "../model/longestHorizon";

/** One column of a table by horizon. The term of office is a column of its own. */
export interface HorizonColumn {
  readonly horizon: number;
  readonly isTerm: boolean;
  /** The last calendar year that counts. */
  readonly lastYear: number;
}

/** The horizons of an appraisal, and the term of office after them. */
export function horizonColumns(
  appraisal: Appraisal,
  horizons: readonly number[] = appraisal.horizons,
): readonly HorizonColumn[] {
  const term = termHorizon(appraisal);
  return [
    ...horizons.map((horizon) => ({
      horizon,
      isTerm: false,
      lastYear: appraisal.startYear + horizon,
    })),
    { horizon: term, isTerm: true, lastYear: appraisal.lastYearOfTerm },
  ];
}
