import { HALF_ORE, NOTHING } from "../calculation/tolerances";
import { perspectiveName } from "../calculation/actorBlocks";
import {
  calculationColumn,
  calculationDown,
  onCalculation,
  ofYear,
  yearColumns,
  type Context,
} from "../calculation/context";
import { effectColumns, firstMemberColumn } from "../calculation/columns";
import { formats } from "../calculation/formats";
import { small, smallHeading, type Draft, type SmallRole } from "../drafting/draft";
import { cell, down, fixed, inRow, type Rows } from "../drafting/references";
import { cashFlowTexts } from "../texts/cashFlowTexts";
import type { Text } from "../../../../core/text";
import type { CashFlowLayout } from "./cashFlowLayout";

const MUNICIPALITY = 0;
const SOCIETY = 2;

/** Perspectives year by year, their present values and running sums, and the municipality's cash. */
export function drawPerspectiveRows(draft: Draft, context: Context, layout: CashFlowLayout): void {
  const rows = new RowWriter(draft, context, layout);
  const { perspectives, perspectiveCosts, perspectiveEffects, balance, discountedBalance } = layout;
  rows.block(
    cashFlowTexts.perspectives,
    perspectives,
    (at, column) =>
      `${cell(perspectiveCosts.first + at, column)}+${cell(perspectiveEffects.first + at, column)}`,
    "sum",
    true,
  );
  drawPresentValues(rows, context, layout);
  rows.block(
    cashFlowTexts.perspectiveCosts,
    perspectiveCosts,
    (at, column) => membersOf(context, layout, "costs", at, column),
    "calculated",
    true,
  );
  drawAllYears(draft, context, layout);
  rows.block(
    cashFlowTexts.perspectiveEffects,
    perspectiveEffects,
    (at, column) => membersOf(context, layout, "effects", at, column),
    "calculated",
    true,
  );
  rows.block(
    cashFlowTexts.balance,
    balance,
    (at, column) => settled(`SUM(${soFar(layout, perspectives.first + at, column)})`),
    "calculated",
  );
  rows.block(
    cashFlowTexts.discountedBalance,
    discountedBalance,
    (at, column) => {
      const factors = onCalculation(context, soFar(layout, context.layout.years.factor, column));
      return settled(`SUMPRODUCT(${soFar(layout, perspectives.first + at, column)},${factors})`);
    },
    "calculated",
  );
  drawSigns(rows, layout);
  drawCash(rows, context, layout);
}

function drawSigns(rows: RowWriter, { sign, perspectives, firstYearColumn }: CashFlowLayout): void {
  rows.block(
    cashFlowTexts.sign,
    sign,
    (at, column) => {
      const flow = cell(perspectives.first + at, column);
      const before = column === firstYearColumn ? "0" : cell(sign.first + at, column - 1);
      return `IF(${flow}>${NOTHING},1,IF(${flow}<-${NOTHING},-1,${before}))`;
    },
    "whole",
  );
}

/** $B12:F12: from the start year to the formula's own year. */
const soFar = ({ firstYearColumn }: CashFlowLayout, row: number, column: number): string =>
  `${fixed(row, firstYearColumn)}:${cell(row, column)}`;

const settled = (sum: string): string => `IF(ABS(${sum})<=${HALF_ORE},0,${sum})`;

/** The sum over the perspective's actors; samhälle with the line of tax financing. */
function membersOf(
  context: Context,
  layout: CashFlowLayout,
  part: "costs" | "effects",
  at: number,
  column: number,
): string {
  const { actors } = context.layout;
  const members = calculationDown(context, actors, firstMemberColumn + at);
  const rows: Rows = { first: layout[part].first, count: actors.count };
  const sum = `SUMIF(${members},1,${down(rows, column)})`;
  return at === SOCIETY ? `${sum}+N(${cell(layout[part].first + actors.count, column)})` : sum;
}

function drawAllYears(draft: Draft, context: Context, layout: CashFlowLayout): void {
  const { first, count } = layout.perspectiveCosts;
  for (let at = 0; at < count; at += 1)
    draft.put(
      first + at,
      layout.allYearsColumn,
      `=${membersOf(context, layout, "costs", at, layout.allYearsColumn)}`,
      small("sum"),
    );
}

function drawPresentValues(rows: RowWriter, context: Context, layout: CashFlowLayout): void {
  const { presentValue, factor, perspectives } = layout;
  rows.heading(cashFlowTexts.presentValue, factor);
  rows.row(
    cashFlowTexts.factor,
    factor,
    (column) => onCalculation(context, ofYear(context, "weight", column)),
    "factor",
  );
  for (const [key, at] of [
    ["municipality", MUNICIPALITY],
    ["society", SOCIETY],
  ] as const) {
    const { yearly, soFar: sums } = presentValue[key];
    rows.row(
      cashFlowTexts.yearly[key],
      yearly,
      (column) => `${cell(perspectives.first + at, column)}*${inRow(factor, column)}`,
      "calculated",
      true,
    );
    rows.row(
      cashFlowTexts.soFar[key],
      sums,
      (column) => `SUM(${soFar(layout, yearly, column)})`,
      "sum",
    );
  }
}

/** What the committees can take out of their budgets, less their costs. */
function drawCash(rows: RowWriter, context: Context, layout: CashFlowLayout): void {
  const { effects, cash, kept } = context.layout;
  const { cashSavings, cashNet, cashBalance, perspectiveCosts } = layout;
  const gain = calculationDown(context, effects, effectColumns.cashGain);
  const loss = calculationDown(context, effects, effectColumns.cashLoss);
  rows.heading(cashFlowTexts.cash, cashSavings);
  rows.row(
    cashFlowTexts.cashSavings,
    cashSavings,
    (column) =>
      `SUMPRODUCT(${gain},${calculationColumn(context, cash, column)})+SUMPRODUCT(${loss},${calculationColumn(context, kept, column)})`,
    "calculated",
    true,
  );
  rows.row(
    cashFlowTexts.cashNet,
    cashNet,
    (column) => `${cell(cashSavings, column)}+${cell(perspectiveCosts.first, column)}`,
    "sum",
    true,
  );
  rows.row(
    cashFlowTexts.cashBalance,
    cashBalance,
    (column) => `SUM(${soFar(layout, cashNet, column)})`,
    "calculated",
  );
}

/** Writes rows of years, blank beyond the longest horizon. */
class RowWriter {
  constructor(
    private readonly draft: Draft,
    private readonly context: Context,
    private readonly layout: CashFlowLayout,
  ) {}

  heading(text: Text, first: number): void {
    this.draft.put(first - 1, 0, text[this.context.language], smallHeading);
  }

  block(
    heading: Text,
    { first, count }: Rows,
    formula: (at: number, column: number) => string,
    role: SmallRole,
    sum = false,
  ): void {
    this.heading(heading, first);
    for (let at = 0; at < count; at += 1) {
      const name = perspectiveName(this.context, at);
      const shown = name.startsWith("=")
        ? `=${onCalculation(this.context, fixed(this.context.layout.members.first + at, 0))}`
        : name;
      this.draft.put(first + at, 0, shown, small(role === "sum" ? "sum" : "label", formats.text));
      this.years(first + at, (column) => formula(at, column), role, sum);
    }
  }

  row(
    text: Text,
    row: number,
    formula: (column: number) => string,
    role: SmallRole,
    sum = false,
  ): void {
    this.draft.put(
      row,
      0,
      text[this.context.language],
      small(role === "sum" ? "sum" : "label", formats.text),
    );
    this.years(row, formula, role, sum);
  }

  private years(
    row: number,
    formula: (column: number) => string,
    role: SmallRole,
    sum: boolean,
  ): void {
    const { header, firstYearColumn, lastYearColumn, sumColumn } = this.layout;
    const look =
      role === "factor" || role === "whole"
        ? small("calculated", role === "factor" ? formats.factor : formats.whole)
        : small(role);
    for (const column of yearColumns(this.context))
      this.draft.put(row, column, `=IF(${inRow(header, column)}="","",${formula(column)})`, look);
    if (sum)
      this.draft.put(
        row,
        sumColumn,
        `=SUM(${cell(row, firstYearColumn)}:${cell(row, lastYearColumn)})`,
        small("sum"),
      );
  }
}
