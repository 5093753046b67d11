import { appraise, budgetTable } from "../../../../core/appraisal";
import type { Text } from "../../../../core/text";
import type { PlannedSheet } from "../../workbookPlan";
import {
  actorColumns,
  costColumns,
  effectColumns,
  firstPartColumn,
  financingColumns,
  priceColumns,
} from "../calculation/columns";
import { calculationDown, onCalculation, single, type Context } from "../calculation/context";
import { firstYearColumn } from "../calculation/layout";
import { quoted } from "../calculation/words";
import { Draft, headLook, labelLook, numberHeadLook, type Look } from "../drafting/draft";
import { cell, fixed, fixedDown, inColumn, inRow } from "../drafting/references";
import { figureFormat } from "../results/figureFormat";
import { drawTwin, type TwinCell } from "../figures/spilling";
import { socinv } from "../figures/socinv";
import { budgetTexts } from "../texts/budgetTexts";

/** The budget year and the two plan years. */
const YEARS = 3;
const HEAD_ROW = 5;
const LEVEL_ROW = 3;
const FIRST_YEAR = 2;
const ITEMS = 5;

/** Budgetpåverkan: committee × budget year, in each year's own prices. */
export function budgetSheet(context: Context): PlannedSheet {
  const { language, names } = context;
  const draft = new Draft();
  draft.put(0, 0, budgetTexts.title[language], { role: "title" });
  draft.put(1, 0, budgetTexts.line[language], { role: "subtitle" });
  drawLevels(draft, context);
  const table = budgetTable(appraise(context.appraisal));
  const committees = Math.max(1, Math.floor((table.length - 1) / ITEMS)) + SPARE_COMMITTEES;
  const heads = (table[0] ?? []).slice(0, 2).map((head) => (head as Text)[language]);
  const cells: TwinCell[] = [
    ...heads.map((plain, column) => ({ row: HEAD_ROW, column, plain, look: headLook })),
    ...years().map((year) => ({
      row: HEAD_ROW,
      column: FIRST_YEAR + year,
      plain: `=${onCalculation(context, single(context, "startYear"))}+${String(year)}`,
      look: { ...numberHeadLook, numberFormat: "0" },
    })),
    ...Array.from({ length: committees }, (_, at) => committeeRows(context, at)).flat(),
  ];
  drawTwin(draft, cells, socinv(context, "BUDGET"), {
    rows: table.length,
    columns: FIRST_YEAR + YEARS,
  });
  return {
    name: names.sheets.budget,
    cells: draft.cells,
    columnWidths: [32, 30, 16, 16, 16],
    validations: [],
    frozen: { rows: HEAD_ROW + 1, columns: 2 },
    rowHeights: [{ row: 0, points: 28 }],
  };
}

const SPARE_COMMITTEES = 1;
const years = (): readonly number[] => Array.from({ length: YEARS }, (_, year) => year);

/** What a krona of the price year is in each budget year's own prices. */
function drawLevels(draft: Draft, context: Context): void {
  const { layout, words, language } = context;
  const level = (year: string): string =>
    `INDEX(${calculationDown(context, layout.prices, priceColumns.level)},MATCH(${year},${calculationDown(context, layout.prices, priceColumns.year)},0))`;
  const start = onCalculation(context, single(context, "startYear"));
  draft.put(LEVEL_ROW, 0, budgetTexts.level[language], labelLook);
  const atStart = `INDEX(${calculationDown(context, layout.prices, priceColumns.inflation)},MATCH(${start},${calculationDown(context, layout.prices, priceColumns.year)},0))`;
  draft.put(LEVEL_ROW - 1, 0, budgetTexts.inflation[language], labelLook);
  for (const year of years()) {
    const column = FIRST_YEAR + year;
    const before = year === 0 ? "" : cell(LEVEL_ROW - 1, column - 1);
    const inflation =
      year === 0
        ? atStart
        : `IFERROR(N(${words.prefixed("inflationFrom", `(${start}+${String(year)})`)}),${before})`;
    draft.put(LEVEL_ROW - 1, column, `=${inflation}`, {
      role: "calculated",
      numberFormat: "0.00\\ %",
      align: "right",
    });
    const product =
      year === 0
        ? `${level(start)}/${level(onCalculation(context, single(context, "priceYear")))}`
        : `${cell(LEVEL_ROW, column - 1)}*(1+${cell(LEVEL_ROW - 1, column)})`;
    draft.put(LEVEL_ROW, column, `=${product}`, {
      role: "calculated",
      numberFormat: "0.0000",
      align: "right",
    });
  }
}

/** The five rows of one committee; blank where there is no such committee. */
function committeeRows(context: Context, at: number): readonly TwinCell[] {
  const { language, layout } = context;
  const first = HEAD_ROW + 1 + at * ITEMS;
  const actor = (key: keyof typeof actorColumns): string =>
    onCalculation(context, fixed(layout.actors.first + at, actorColumns[key]));
  const isOurs = `${actor("kind")}=1`;
  const text: Look = { ...labelLook, numberFormat: "General" };
  const money: Look = {
    role: "calculated",
    numberFormat: figureFormat("money", language),
    align: "right",
  };
  const items = [
    budgetTexts.costs,
    budgetTexts.grants,
    budgetTexts.saving,
    budgetTexts.returned,
    budgetTexts.frame,
  ];
  return items.flatMap((item, down) => [
    { row: first + down, column: 0, plain: `=IF(${isOurs},${actor("name")},"")`, look: text },
    {
      row: first + down,
      column: 1,
      plain: `=IF(${isOurs},${quoted(item[language])},"")`,
      look: text,
    },
    ...years().map((year) => ({
      row: first + down,
      column: FIRST_YEAR + year,
      plain: `=IF(${inColumn(first + down, 0)}="","",${amount(context, at, down, year)}*${inRow(LEVEL_ROW, FIRST_YEAR + year)})`,
      look: money,
    })),
  ]);
}

/** Costs as payer and financier; what others pay of them; what can be cashed in; returns to a fund and the frame, 0 without one. */
function amount(context: Context, at: number, item: number, year: number): string {
  const { layout } = context;
  const column = firstYearColumn + year;
  const name = onCalculation(context, fixed(layout.actors.first + at, actorColumns.name));
  const financed = onCalculation(context, fixed(layout.actors.first + at, actorColumns.financed));
  const ofYear = (rows: { first: number; count: number }): string =>
    onCalculation(context, fixedDown(rows, column));
  const paid = `SUMIF(${calculationDown(context, layout.costs, costColumns.actor)},${name},${ofYear(layout.costYears)})`;
  const asFinancier = `SUMIF(${calculationDown(context, layout.financing, financingColumns.financier)},${name},${ofYear(layout.financingYears)})`;
  const fromOthers = `SUMIF(${calculationDown(context, layout.costs, costColumns.counterpart)},${name},${ofYear(layout.costYears)})`;
  if (item === 0) return `(${paid}+${asFinancier})`;
  if (item === 1) return `(${financed}*${paid}+${fromOthers})`;
  return item === 2 ? saving(context, at, ofYear) : "0";
}

function saving(
  context: Context,
  at: number,
  ofYear: (rows: { first: number; count: number }) => string,
): string {
  const { layout } = context;
  const part = calculationDown(context, layout.effects, firstPartColumn + at);
  const cashable = calculationDown(context, layout.effects, effectColumns.cashable);
  return `(SUMPRODUCT((${part}>0)*${part}*${cashable},${ofYear(layout.cash)})+SUMPRODUCT((${part}<0)*${part},${ofYear(layout.kept)}))`;
}
