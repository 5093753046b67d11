import type { Years } from "../units";
import type { Appraisal } from "./appraisal";

/** Years from the start year to the end of the term of office. */
export function termHorizon({ startYear, lastYearOfTerm }: Appraisal): Years {
  return (lastYearOfTerm - startYear) as Years;
}

/** The longest of all horizons, the term of office among them: flows are computed so far. */
export function longestHorizon(appraisal: Appraisal): Years {
  return Math.max(...appraisal.horizons, termHorizon(appraisal)) as Years;
}
