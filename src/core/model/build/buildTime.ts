import type { ProblemList } from "../collectErrors";
import type { CalendarYear, Years } from "../../units";
import { keyMessages } from "../keyMessages";
import { tableMessages } from "../messages";
import { assumptionKeys } from "../schema/assumptionKeys";
import type { AssumptionSet } from "./assumptionSet";

export interface TimeFrame {
  readonly startYear: CalendarYear;
  readonly horizons: readonly Years[];
  readonly horizon: Years;
  readonly lastYearOfTerm: CalendarYear;
}

const DEFAULT_HORIZON = 25 as Years;
const SHORT_HORIZONS = [1, 4, 5] as Years[];
/** Swedish terms of office end with an election year, every fourth from this one. */
const AN_ELECTION_YEAR = 2026;
const YEARS_OF_TERM = 4;

/** The years of the appraisal. Without a start year nothing can be placed, so a year is assumed after the error. */
export function buildTime(set: AssumptionSet, problems: ProblemList): TimeFrame {
  const startYear = set.number("startYear") as CalendarYear | undefined;
  if (startYear === undefined && !set.rowOf("startYear"))
    problems.error(
      { table: "assumptions" },
      tableMessages.keyMissing(assumptionKeys.startYear.name),
    );
  else if (startYear === undefined)
    set.rowOf("startYear")?.required("value", () => undefined, undefined, true);
  const start = startYear ?? (AN_ELECTION_YEAR as CalendarYear);
  return { startYear: start, lastYearOfTerm: lastYearOfTerm(set, start), ...horizonsOf(set) };
}

function horizonsOf(set: AssumptionSet): Pick<TimeFrame, "horizon" | "horizons"> {
  const listed = set.list("horizons") as readonly Years[];
  const longest = listed.length > 0 ? (Math.max(...listed) as Years) : DEFAULT_HORIZON;
  const horizon = (set.number("horizon") as Years | undefined) ?? longest;
  const shown = listed.length > 0 ? listed : SHORT_HORIZONS.filter((years) => years < horizon);
  const horizons = [...new Set([...shown, horizon])].sort((first, second) => first - second);
  return { horizon, horizons };
}

function lastYearOfTerm(set: AssumptionSet, start: CalendarYear): CalendarYear {
  const given = set.number("lastYearOfTerm") as CalendarYear | undefined;
  if (given === undefined) return nextElectionYear(start);
  if (given >= start) return given;
  const row = set.rowOf("lastYearOfTerm");
  row?.problems.error(row.place("value"), keyMessages.termBeforeStart(given));
  return start;
}

/** The first of 2026, 2030, 2034 … after the year; before 2026 that is 2026. */
export function nextElectionYear(year: CalendarYear): CalendarYear {
  const terms = Math.floor((year - AN_ELECTION_YEAR) / YEARS_OF_TERM) + 1;
  return (AN_ELECTION_YEAR + YEARS_OF_TERM * Math.max(0, terms)) as CalendarYear;
}
