import { joinAddress } from "../../address";
import { onCalculation, single, type Context } from "../calculation/context";
import { firstYearColumn, type Single, type YearRow } from "../calculation/layout";
import { cashFlowLayout, type CashFlowLayout } from "../cashFlow/cashFlowLayout";
import { fixedAcross, inRow } from "../drafting/references";
import {
  cashRows,
  figureLayout,
  figureRows,
  stepRows,
  type CashRow,
  type FigureLayout,
  type FigureRow,
  type StepRow,
} from "./figureLayout";

/** Rows of Kassaflöde with one row for each perspective, 0 after the longest horizon. */
export type PerspectiveRows =
  "flows" | "perspectiveCosts" | "perspectiveEffects" | "balance" | "discountedBalance" | "sign";

/**
 * What the formulas of Resultat point at, for one perspective in one column of horizons. Rows are taken whole and
 * multiplied by whether the year counts: a range that ends where a formula says is not followed by every spreadsheet.
 */
export class Places {
  readonly layout: FigureLayout;
  readonly flow: CashFlowLayout;

  constructor(
    readonly context: Context,
    readonly perspective: number,
    readonly column: number,
  ) {
    this.layout = figureLayout(context);
    this.flow = cashFlowLayout(context.layout);
  }

  /** The horizon of the column. */
  get horizon(): string {
    return inRow(this.layout.horizonRow, this.column);
  }

  single(key: Single): string {
    return onCalculation(this.context, single(this.context, key));
  }

  /** A figure of the same column. */
  figure(row: FigureRow | CashRow, perspective = this.perspective): string {
    return inRow(figureRowOf(this.layout, row, perspective), this.column);
  }

  step(row: StepRow): string {
    return inRow((this.layout.steps[this.perspective] ?? 0) + stepRows.indexOf(row), this.column);
  }

  /** 1 for each year up to a horizon, else 0. */
  until(horizon: string | number = this.horizon): string {
    return `(${this.years("year")}<=${String(horizon)})`;
  }

  /** A row of Kassaflöde by year. */
  flows(rows: PerspectiveRows): string {
    return this.flowRow(this.flow[rows].first + this.perspective);
  }

  flowRow(row: number): string {
    return this.whole(this.context.names.sheets.cashFlow, row, 0, 0);
  }

  /** The same row without its last year, to set each year's beside the next. */
  before(rows: PerspectiveRows): string {
    return this.whole(this.context.names.sheets.cashFlow, this.rowOf(rows), 0, 1);
  }

  /** The same row from year 1. */
  after(rows: PerspectiveRows): string {
    return this.whole(this.context.names.sheets.cashFlow, this.rowOf(rows), 1, 0);
  }

  /** A row of Beräkning by year. */
  years(key: YearRow): string {
    return this.yearRow(key, 0);
  }

  yearsFrom1(key: YearRow): string {
    return this.yearRow(key, 1);
  }

  /** The flows of this perspective up to this horizon and 0 after it, which stand on Kassaflöde. */
  get cutFlows(): string {
    const row = cutRow(this.flow, this.layout, this.perspective, this.column);
    return this.flowRow(row);
  }

  private rowOf(rows: PerspectiveRows): number {
    return this.flow[rows].first + this.perspective;
  }

  private yearRow(key: YearRow, skipped: number): string {
    const { names, layout } = this.context;
    return this.whole(names.sheets.calculation, layout.years[key], skipped, 0);
  }

  private whole(sheet: string, row: number, skipped: number, left: number): string {
    const { lastYearColumn } = this.context.layout;
    return joinAddress(sheet, fixedAcross(row, firstYearColumn + skipped, lastYearColumn - left));
  }
}

/** The row of Kassaflöde with a perspective's flows up to the horizon of a column. */
export function cutRow(
  flow: CashFlowLayout,
  { firstHorizonColumn, lastHorizonColumn }: FigureLayout,
  perspective: number,
  column: number,
): number {
  const columns = lastHorizonColumn - firstHorizonColumn + 1;
  return flow.cut.first + perspective * columns + column - firstHorizonColumn;
}

export function figureRowOf(
  layout: FigureLayout,
  row: FigureRow | CashRow,
  perspective: number,
): number {
  const rows: readonly string[] = [...figureRows, ...cashRows];
  return (layout.figures[perspective] ?? 0) + rows.indexOf(row);
}
