import type { Draft } from "../drafting/draft";
import { cell } from "../drafting/references";
import { blockTexts } from "../texts/calculationTexts";
import { drawBlock } from "./blocks";
import { cohortColumns } from "./columns";
import { single, type Context } from "./context";
import { formats } from "./formats";
import { column, RowReader } from "./rowReader";

/** The groups of participants, with how many succeed. */
export function drawCohorts(draft: Draft, context: Context): void {
  const reader = new RowReader(context, "participants", "cohortRows");
  const { year, number, rate, offset, successes } = cohortColumns;
  const startYear = single(context, "startYear");
  drawBlock(
    draft,
    {
      heading: blockTexts.cohorts,
      rows: context.layout.cohorts,
      columns: [
        column(0, "row", formats.whole, (at) => at + 1),
        column(year, "year", formats.whole, (at) => reader.number("year", at)),
        column(number, "number", formats.people, (at) => reader.number("number", at)),
        column(rate, "successRate", formats.rate, (at) =>
          reader.numberOr("successRate", at, single(context, "successRate")),
        ),
        column(
          offset,
          "offset",
          formats.whole,
          (_, row) => `=IF(${cell(row, year)}=0,0,${cell(row, year)}-${startYear})`,
        ),
        column(
          successes,
          "successes",
          formats.people,
          (_, row) => `=${cell(row, number)}*${cell(row, rate)}`,
        ),
      ],
    },
    context.language,
  );
}
