import { appraise } from "../../../../core/appraisal";
import type { Appraisal } from "../../../../core/model";
import { longestHorizon } from "../../../../core/model/longestHorizon";

/** How many rows and columns the calculation has room for: what there is now, and spare ones for what is added by hand. */
export interface Capacity {
  readonly cohorts: number;
  readonly costs: number;
  readonly effects: number;
  readonly financing: number;
  readonly actors: number;
  /** The three standard perspectives and the own ones. Further ones need new sheets. */
  readonly perspectives: number;
  readonly horizons: number;
  /** The last year after the start year that has a column. */
  readonly lastYear: number;
  /** Calendar years that prices are known for, from…to. */
  readonly priceYears: { readonly from: number; readonly to: number };
}

const SPARE_ROWS = 3;
export const SPARE_ACTORS = 2;
const LEAST_HORIZONS = 4;
/** One landscape page holds this many years. */
const LEAST_YEARS = 25;
const STANDARD_PERSPECTIVES = 3;

export function capacityOf(appraisal: Appraisal): Capacity {
  const { cohorts, costs, effects, financing, perspectives, horizons } = appraisal;
  return {
    cohorts: cohorts.length + SPARE_ROWS,
    costs: costs.length + SPARE_ROWS,
    effects: effects.length + SPARE_ROWS,
    financing: financing.length + 1,
    actors: appraise(appraisal).actors.length + SPARE_ACTORS,
    perspectives: STANDARD_PERSPECTIVES + perspectives.length,
    horizons: Math.max(LEAST_HORIZONS, horizons.length),
    lastYear: Math.max(LEAST_YEARS, longestHorizon(appraisal)),
    priceYears: priceYears(appraisal),
  };
}

/** Every year that the tables speak of, one before and two after. The first year holds for all before it. */
function priceYears(appraisal: Appraisal): Capacity["priceYears"] {
  const { startYear, prices, inflation, costs, effects } = appraisal;
  const years = [
    startYear,
    prices.priceYear,
    ...prices.index.keys(),
    ...inflation.bands.map(({ from }) => from),
    ...[...costs, ...effects].flatMap(({ priceYear }) => priceYear ?? []),
  ];
  return { from: Math.min(...years) - 1, to: Math.max(...years) + 2 };
}
