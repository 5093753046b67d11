import { readCalendarYear, readCount, readShare } from "../cells/readers";
import type { Cohort } from "../rows";
import type { Placed } from "./placed";
import type { RowReader } from "./rowReader";

/** The rows of Deltagare. */
export function readCohorts(rows: readonly RowReader[]): readonly Placed<Cohort>[] {
  return rows.flatMap((row) => {
    const year = row.required("year", readCalendarYear, undefined, true);
    const number = row.required("number", readCount, undefined, true);
    const successRate = row.orBlank("successRate", readShare, undefined);
    if (year === undefined || number === undefined) return [];
    const rate = successRate === undefined ? {} : { successRate };
    return [{ row, value: { year, number, ...rate, extra: row.extra } }];
  });
}
