import type { Text } from "../text";
import type { CalendarYear } from "../units";

/** A price index: one number a calendar year. Only their ratios matter. */
export interface PriceIndex {
  readonly name: Text;
  readonly values: ReadonlyMap<CalendarYear, number>;
}

export function lastYearOf(index: PriceIndex): CalendarYear {
  return Math.max(...index.values.keys()) as CalendarYear;
}

export function firstYearOf(index: PriceIndex): CalendarYear {
  return Math.min(...index.values.keys()) as CalendarYear;
}
