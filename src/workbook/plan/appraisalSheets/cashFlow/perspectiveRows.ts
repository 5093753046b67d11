import { onCalculation, ofYear, type Context } from "../calculation/context";
import type { Draft } from "../drafting/draft";
import { cell, fixed, inRow } from "../drafting/references";
import { cashFlowTexts } from "../texts/cashFlowTexts";
import { drawBasis } from "./basisRows";
import type { CashFlowLayout } from "./cashFlowLayout";
import { RowWriter } from "./rowWriter";

const MUNICIPALITY = 0;
const SOCIETY = 2;

/** Perspectives year by year and their present values; under the printed page what Resultat is made from. */
export function drawPerspectiveRows(draft: Draft, context: Context, layout: CashFlowLayout): void {
  const rows = new RowWriter(draft, context, layout);
  rows.block(
    cashFlowTexts.perspectives,
    layout.perspectives,
    (at, column) => cell(layout.flows.first + at, column),
    { role: "sum", sum: true, printed: true },
  );
  drawPresentValues(rows, context, layout);
  drawBasis(draft, rows, context, layout);
}

function drawPresentValues(rows: RowWriter, context: Context, layout: CashFlowLayout): void {
  const { presentValue, factor, flows, firstYearColumn } = layout;
  rows.heading(cashFlowTexts.presentValue, factor);
  const weight = (column: number): string =>
    onCalculation(context, ofYear(context, "weight", column));
  rows.row(cashFlowTexts.factor, factor, weight, { role: "factor", printed: true });
  for (const [key, at] of [
    ["municipality", MUNICIPALITY],
    ["society", SOCIETY],
  ] as const) {
    const { yearly, soFar } = presentValue[key];
    const value = (column: number): string =>
      `${cell(flows.first + at, column)}*${inRow(factor, column)}`;
    const sum = (column: number): string =>
      `SUM(${fixed(yearly, firstYearColumn)}:${cell(yearly, column)})`;
    rows.row(cashFlowTexts.yearly[key], yearly, value, {
      role: "calculated",
      sum: true,
      printed: true,
    });
    rows.row(cashFlowTexts.soFar[key], soFar, sum, { role: "sum", printed: true });
  }
}
