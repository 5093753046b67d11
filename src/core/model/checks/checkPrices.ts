import type { Appraisal } from "../appraisal";
import { keyMessages } from "../keyMessages";
import { indexYear } from "../prices/indexYear";
import type { Finding } from "../problem";
import type { ReadRows } from "../read/readRows";
import type { RowReader } from "../read/rowReader";
import { warningMessages } from "../warningMessages";

/** Amounts in prices of a year that no index reaches, and those that rest on an extrapolated index. */
export function checkPrices({ prices }: Appraisal, { costs, effects }: ReadRows): void {
  const { priceYear, index, extrapolation } = prices;
  const problemOf = (year: number): Finding | undefined => {
    if (index.size === 0) return keyMessages.noIndexAtAll(year, priceYear);
    const missing = [year, priceYear].find((each) => indexYear(prices, each) === undefined);
    if (missing === undefined) return undefined;
    const last = Math.max(...index.keys());
    return missing > last && extrapolation === undefined
      ? keyMessages.indexEnds(missing, last)
      : keyMessages.indexGap(missing);
  };
  const check = (row: RowReader, year: number | undefined) => {
    if (year === undefined || year === priceYear) return;
    const problem = problemOf(year);
    if (problem) row.problems.error(row.place("priceYear"), problem);
    else if ([year, priceYear].some((each) => !index.has(each)))
      row.problems.note(
        row.place("priceYear"),
        warningMessages.extrapolated(Math.max(...index.keys())),
      );
  };
  for (const { row, value } of [...costs, ...effects]) check(row, value.priceYear);
}
