import { InputError } from "../../core/errors";
import { years, type Years } from "../../core/units";
import type { Cell, Parameter } from "../definition";
import { isBlank, rowsOf } from "./cells";
import { parameterMessages } from "./messages";

/** As many columns as a sheet has right of the first. */
const LONGEST_ROW = 16_383;
/** Far beyond any rate schedule, and quick to compute. */
export const LATEST_YEAR = 100_000;

/** A horizon, which stands for the years 0 to the horizon in a row, or a range of years in any shape. */
export function yearsGiven(): Parameter<readonly (readonly Years[])[]> {
  return {
    key: "years",
    name: { sv: "horisont_eller_år", en: "horizon_or_years" },
    kind: "horizonOrYears",
    cell: { type: "any", dimensionality: "matrix" },
    optional: false,
    parse: (cell, key) => {
      const rows = rowsOf(cell);
      if (rows.length === 0 || rows[0]?.length === 0)
        throw new InputError(key, parameterMessages.noCells());
      const isRange = rows.length > 1 || rows[0]?.length !== 1;
      if (isRange)
        return rows.map((row, at) => row.map((year, place) => yearIn(year, key, at, place)));
      const horizon = yearUpTo(LONGEST_ROW, blankAsZero(rows[0]?.[0]), key);
      return [Array.from({ length: horizon + 1 }, (_, year) => year as Years)];
    },
  };
}

function yearIn(cell: Cell, key: string, row: number, column: number): Years {
  try {
    return yearUpTo(LATEST_YEAR, blankAsZero(cell), key);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(key, parameterMessages.notAYearAt(row + 1, column + 1, error.problem));
  }
}

function yearUpTo(most: number, cell: Cell, key: string): Years {
  const year = years(cell, key);
  if (year > most) throw new InputError(key, parameterMessages.yearTooLate(year, most));
  return year;
}

function blankAsZero(cell: Cell): Cell {
  return isBlank(cell) ? 0 : cell;
}
