import type { Text } from "../../../../core/text";
import { calculated, headingLook, numberHeadLook, type Draft } from "../drafting/draft";
import type { Rows } from "../drafting/references";
import { headTexts } from "../texts/calculationTexts";
import { ofYear, yearColumns, type Context } from "./context";
import { formats } from "./formats";

/** Names are ids or years; a row that has none yet shows none, not 0. */
const nameLook = { role: "label", numberFormat: "0;;;@", align: "left" } as const;

/** Heading, years, and for each row its name and its formula by year. */
export function drawYearBlock(
  draft: Draft,
  context: Context,
  heading: Text,
  rows: Rows,
  name: (at: number) => string,
  formula: (at: number, row: number, column: number) => string,
  format: string,
): void {
  const { language } = context;
  draft.put(rows.first - 2, 0, heading[language], headingLook);
  draft.put(rows.first - 1, 0, headTexts.row[language], { role: "tableHead" });
  for (const column of yearColumns(context))
    draft.put(rows.first - 1, column, `=${ofYear(context, "calendarYear", column)}`, {
      ...numberHeadLook,
      numberFormat: formats.whole,
    });
  for (let at = 0; at < rows.count; at += 1) {
    const row = rows.first + at;
    draft.put(row, 0, `=${name(at)}`, nameLook);
    for (const column of yearColumns(context))
      draft.put(row, column, `=${formula(at, row, column)}`, calculated(format));
  }
}
