import { contextOf, type Calculation } from "../../core/appraisal";
import { termHorizon } from "../../core/model/longestHorizon";
import type { CurveData } from "../charts/curve/curveData";

/** The running present value of both sides, year by year to the horizon. */
export function curveOf<N>(calculation: Calculation<N>): CurveData {
  const { startYear, horizon, horizons } = calculation.appraisal;
  const { subtract, toNumber } = calculation.arithmetic;
  const amounts = (side: string): readonly number[] => {
    const { view } = contextOf(calculation, side, horizon);
    return view.effectsSoFar
      .slice(0, horizon + 1)
      .map((gained, year) => toNumber(subtract(gained, view.costsSoFar[year] as N)));
  };
  return {
    startYear,
    municipality: amounts("municipality"),
    society: amounts("society"),
    term: termHorizon(calculation.appraisal),
    marks: horizons,
  };
}
