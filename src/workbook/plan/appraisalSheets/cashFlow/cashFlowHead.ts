import { onCalculation, ofYear, single, yearColumns, type Context } from "../calculation/context";
import { formats } from "../calculation/formats";
import { smallHead, type Draft } from "../drafting/draft";
import { cashFlowTexts } from "../texts/cashFlowTexts";
import type { CashFlowLayout } from "./cashFlowLayout";

/** Title, price basis, and the years that count. */
export function drawHead(draft: Draft, context: Context, layout: CashFlowLayout): void {
  const { language, appraisal } = context;
  const priceYear = onCalculation(context, single(context, "priceYear"));
  const [before, after] = cashFlowTexts.line[language].split("{prisår}");
  draft.put(0, 0, cashFlowTexts.title[language], { role: "title" });
  draft.both({
    row: 1,
    column: 0,
    content: `="${before ?? ""}"&${priceYear}&"${after ?? ""}"`,
    role: "subtitle",
    numberFormat: formats.text,
  });
  draft.put(layout.header, 0, cashFlowTexts.thousands[language], smallHead("left"));
  for (const column of yearColumns(context)) {
    const counts = onCalculation(context, ofYear(context, "counts", column));
    const year = onCalculation(context, ofYear(context, "calendarYear", column));
    draft.put(layout.header, column, `=IF(${counts}=1,${year},"")`, smallHead("right"));
  }
  draft.put(layout.header, layout.sumColumn, cashFlowTexts.sum[language], smallHead("right"));
  draft.put(
    layout.header,
    layout.allYearsColumn,
    cashFlowTexts.allYears[language],
    smallHead("right"),
  );
  if (appraisal.name !== "") draft.put(2, 0, `'${appraisal.name}`, { role: "note" });
}
