import { costKinds } from "../../../../core/model/schema/choices";
import type { Draft } from "../drafting/draft";
import { cell, fixedDown, inColumn } from "../drafting/references";
import { blockTexts } from "../texts/calculationTexts";
import { drawBlock } from "./blocks";
import { cohortColumns, costColumns, costKindCodes } from "./columns";
import { single, type Context } from "./context";
import { formats } from "./formats";
import { column, priceFactor, RowReader } from "./rowReader";
import { isWord } from "./words";

/** The end of what has no end, in years after the start year. */
const NEVER = 10_000;

/** The rows of Kostnader, in the price year's kronor. */
export function drawCosts(draft: Draft, context: Context): void {
  const reader = new RowReader(context, "costs", "costRows");
  const of = costColumns;
  const { once, yearly, perParticipant } = costKinds.words;
  const startYear = single(context, "startYear");
  const kind = (at: number): string => {
    const word = `TRIM(${reader.entry("kind", at)})`;
    const { once: first, yearly: second, perParticipant: third } = costKindCodes;
    return reader.computed(
      at,
      `IF(${isWord(word, once)},${String(first)},IF(${isWord(word, yearly)},${String(second)},IF(${isWord(word, perParticipant)},${String(third)},0)))`,
    );
  };
  const years = (key: string, blank: number) => (at: number) => {
    const year = `N(${reader.entry(key, at)})`;
    return reader.computed(at, `IF(${year}=0,${String(blank)},${year}-${startYear})`);
  };
  drawBlock(
    draft,
    {
      heading: blockTexts.costs,
      rows: context.layout.costs,
      columns: [
        column(0, "id", formats.text, (at) => reader.text("id", at)),
        column(of.actor, "actor", formats.text, (at) => reader.actor("actor", at)),
        column(of.counterpart, "counterpart", formats.text, (at) =>
          reader.actor("counterpart", at),
        ),
        column(of.kind, "costKind", formats.whole, kind),
        column(of.amount, "amount", formats.kronor, (at) => reader.number("amount", at)),
        column(of.index, "priceFactor", "0.0000", (at) =>
          reader.computed(at, priceFactor(context, reader, at)),
        ),
        column(
          of.real,
          "real",
          formats.kronor,
          (_, row) => `=${cell(row, of.amount)}*${cell(row, of.index)}`,
        ),
        column(of.from, "from", formats.whole, years("from", 0)),
        column(of.to, "to", formats.whole, years("to", NEVER)),
        column(
          of.total,
          "allYears",
          formats.kronor,
          (_, row) => `=${costOfAllYears(context, row)}`,
        ),
      ],
    },
    context.language,
  );
}

/** A cost over all of its years, also those after the longest horizon. */
function costOfAllYears({ layout: { cohorts } }: Context, row: number): string {
  const of = (key: keyof typeof costColumns): string => inColumn(row, costColumns[key]);
  const { yearly, perParticipant } = costKindCodes;
  const offsets = fixedDown(cohorts, cohortColumns.offset);
  const people = `SUMIFS(${fixedDown(cohorts, cohortColumns.number)},${offsets},">="&${of("from")},${offsets},"<="&${of("to")})`;
  return `${of("real")}*IF(${of("kind")}=${String(yearly)},${of("to")}-${of("from")}+1,IF(${of("kind")}=${String(perParticipant)},${people},IF(${of("kind")}=0,0,1)))`;
}
