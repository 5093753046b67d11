import { effectColumns, firstMemberColumn } from "../calculation/columns";
import {
  calculationColumn,
  calculationDown,
  onCalculation,
  ofYear,
  type Context,
} from "../calculation/context";
import { HALF_ORE, NOTHING } from "../calculation/tolerances";
import { small, type Draft } from "../drafting/draft";
import { cell, down, fixed, type Rows } from "../drafting/references";
import { figureLayout } from "../figures/figureLayout";
import { horizonColumnsOf } from "../figures/horizonColumns";
import { joinAddress } from "../../address";
import { cashFlowTexts } from "../texts/cashFlowTexts";
import type { CashFlowLayout } from "./cashFlowLayout";
import type { RowWriter } from "./rowWriter";

const SOCIETY = 2;

/** What Resultat is made from: costs, effects, balances and cash of each perspective, 0 after the longest horizon. */
export function drawBasis(
  draft: Draft,
  rows: RowWriter,
  context: Context,
  layout: CashFlowLayout,
): void {
  const { perspectiveCosts, perspectiveEffects, flows } = layout;
  const style = { role: "calculated", sum: true } as const;
  rows.block(
    cashFlowTexts.perspectiveCosts,
    perspectiveCosts,
    (at, column) => membersOf(context, layout, "costs", at, column),
    style,
  );
  drawAllYears(draft, context, layout);
  rows.block(
    cashFlowTexts.perspectiveEffects,
    perspectiveEffects,
    (at, column) => membersOf(context, layout, "effects", at, column),
    style,
  );
  rows.block(
    cashFlowTexts.flows,
    flows,
    (at, column) =>
      `${cell(perspectiveCosts.first + at, column)}+${cell(perspectiveEffects.first + at, column)}`,
    style,
  );
  drawBalances(rows, context, layout);
  drawSigns(rows, layout);
  drawCut(rows, context, layout);
  drawCash(rows, context, layout);
}

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

/** $B12:F12: from the start year to the formula's own year. */
const soFar = ({ firstYearColumn }: CashFlowLayout, row: number, column: number): string =>
  `${fixed(row, firstYearColumn)}:${cell(row, column)}`;

/** A balance so close to 0 is 0, so that what is met exactly is met. */
const settled = (sum: string): string => `IF(ABS(${sum})<=${HALF_ORE},0,${sum})`;

function drawBalances(rows: RowWriter, context: Context, layout: CashFlowLayout): void {
  const { flows, balance, discountedBalance } = layout;
  const style = { role: "calculated" } as const;
  rows.block(
    cashFlowTexts.balance,
    balance,
    (at, column) => settled(`SUM(${soFar(layout, flows.first + at, column)})`),
    style,
  );
  rows.block(
    cashFlowTexts.discountedBalance,
    discountedBalance,
    (at, column) => {
      const factors = onCalculation(context, soFar(layout, context.layout.years.factor, column));
      return settled(`SUMPRODUCT(${soFar(layout, flows.first + at, column)},${factors})`);
    },
    style,
  );
}

function drawSigns(rows: RowWriter, { sign, flows, firstYearColumn }: CashFlowLayout): void {
  rows.block(
    cashFlowTexts.sign,
    sign,
    (at, column) => {
      const flow = cell(flows.first + at, column);
      const before = column === firstYearColumn ? "0" : cell(sign.first + at, column - 1);
      return `IF(${flow}>${NOTHING},1,IF(${flow}<-${NOTHING},-1,${before}))`;
    },
    { role: "whole" },
  );
}

/** Flows up to each horizon: IRR takes a row of cells. */
function drawCut(rows: RowWriter, context: Context, layout: CashFlowLayout): void {
  const figures = figureLayout(context);
  const columns = horizonColumnsOf(figures);
  rows.heading(cashFlowTexts.cut, layout.cut.first);
  for (let at = 0; at < context.layout.capacity.perspectives; at += 1)
    columns.forEach((column, place) => {
      const row = layout.cut.first + at * columns.length + place;
      const horizon = joinAddress(context.names.sheets.results, fixed(figures.horizonRow, column));
      const name = rows.perspective(at).replace(/^=/, "");
      const named = rows.perspective(at).startsWith("=") ? name : `"${name}"`;
      const cut = (year: number): string => {
        const t = onCalculation(context, ofYear(context, "year", year));
        return `IF(${t}<=N(${horizon}),${cell(layout.flows.first + at, year)},0)`;
      };
      rows.named(row, `=${named}&", "&${horizon}`, cut, { role: "calculated" });
    });
}

/** What the committees can take out of their budgets, less their costs. */
function drawCash(rows: RowWriter, context: Context, layout: CashFlowLayout): void {
  const { effects, cash, kept } = context.layout;
  const { cashSavings, cashNet, cashBalance, perspectiveCosts } = layout;
  const gain = calculationDown(context, effects, effectColumns.cashGain);
  const loss = calculationDown(context, effects, effectColumns.cashLoss);
  const savings = (column: number): string =>
    `SUMPRODUCT(${gain},${calculationColumn(context, cash, column)})+SUMPRODUCT(${loss},${calculationColumn(context, kept, column)})`;
  const net = (column: number): string =>
    `${cell(cashSavings, column)}+${cell(perspectiveCosts.first, column)}`;
  rows.heading(cashFlowTexts.cash, cashSavings);
  rows.row(cashFlowTexts.cashSavings, cashSavings, savings, { role: "calculated", sum: true });
  rows.row(cashFlowTexts.cashNet, cashNet, net, { role: "sum", sum: true });
  rows.row(
    cashFlowTexts.cashBalance,
    cashBalance,
    (column) => `SUM(${soFar(layout, cashNet, column)})`,
    { role: "calculated" },
  );
}
