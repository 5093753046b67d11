import { calendarYear, type CalendarYear } from "../../core/units";
import type { Parameter } from "../definition";
import { quantity } from "./quantity";

/** A year of the calendar, such as 2027. */
export function calendarYearOf(named: Pick<Parameter, "key" | "name">): Parameter<CalendarYear> {
  return quantity({ ...named, kind: "calendarYear", of: calendarYear });
}
