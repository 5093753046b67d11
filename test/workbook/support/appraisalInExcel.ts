import type { Tables } from "../../../src/core/model";
import type { Watch } from "../../../src/workbook/port";
import { tableIds } from "../../../src/workbook/plan/appraisalSheets";

export const watchNothing: Watch = { progress: () => undefined, isCancelled: () => false };

/** Tables as Excel holds them: blank texts are blank cells, and a table has at least one row. */
export function tablesOnSheets(tables: Required<Tables>): Tables {
  const held = tableIds.map((id) => {
    const [headers = [], ...rows] = tables[id];
    const body = rows.length > 0 ? rows : [headers.map(() => null)];
    return [id, [headers, ...body].map((row) => row.map((cell) => (cell === "" ? null : cell)))];
  });
  return Object.fromEntries(held) as Tables;
}
