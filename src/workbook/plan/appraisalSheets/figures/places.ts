import { joinAddress } from "../../address";
import { onCalculation, single, type Context } from "../calculation/context";
import { firstYearColumn, type Single, type YearRow } from "../calculation/layout";
import { cashFlowLayout, type CashFlowLayout } from "../cashFlow/cashFlowLayout";
import { fixed, fixedAcross, inColumn, inRow } from "../drafting/references";
import {
  figureLayout,
  figureRows,
  stepRows,
  cashRows,
  type CashRow,
  type FigureLayout,
  type FigureRow,
  type StepRow,
} from "./figureLayout";

/** Rows of Kassaflöde with one row for each perspective. */
export type PerspectiveRows =
  | "perspectives"
  | "perspectiveCosts"
  | "perspectiveEffects"
  | "balance"
  | "discountedBalance"
  | "sign";

/** What the formulas of Resultat point at, for one perspective in one column of horizons. */
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

  /** A figure of the same perspective and column. */
  figure(row: FigureRow | CashRow, perspective = this.perspective): string {
    return inRow(figureRowOf(this.layout, row, perspective), this.column);
  }

  step(row: StepRow): string {
    return inRow((this.layout.steps[this.perspective] ?? 0) + stepRows.indexOf(row), this.column);
  }

  /** A row of Kassaflöde from the start year to the horizon. */
  flowToHorizon(row: number): string {
    return this.toHorizon(this.context.names.sheets.cashFlow, row, `${this.horizon}+1`);
  }

  perspectiveToHorizon(rows: PerspectiveRows): string {
    return this.flowToHorizon(this.flow[rows].first + this.perspective);
  }

  /** A row of years of Beräkning from the start year to the horizon. */
  yearsToHorizon(key: YearRow): string {
    return this.toHorizon(
      this.context.names.sheets.calculation,
      this.context.layout.years[key],
      `${this.horizon}+1`,
    );
  }

  /** The same rows, to a number of years that a formula gives. */
  perspectiveTo(rows: PerspectiveRows, count: string): string {
    return this.toHorizon(
      this.context.names.sheets.cashFlow,
      this.flow[rows].first + this.perspective,
      count,
    );
  }

  yearsTo(key: YearRow, count: string): string {
    return this.toHorizon(
      this.context.names.sheets.calculation,
      this.context.layout.years[key],
      count,
    );
  }

  /** From year 1 to the horizon. */
  perspectiveFromYear1(rows: PerspectiveRows): string {
    const row = this.flow[rows].first + this.perspective;
    return this.fromYear1(this.context.names.sheets.cashFlow, row);
  }

  yearsFromYear1(key: YearRow): string {
    return this.fromYear1(this.context.names.sheets.calculation, this.context.layout.years[key]);
  }

  /** A row of Kassaflöde, whole. */
  whole(rows: PerspectiveRows): string {
    return this.wholeRow(
      this.context.names.sheets.cashFlow,
      this.flow[rows].first + this.perspective,
    );
  }

  private wholeRow(sheet: string, row: number): string {
    const { lastYearColumn } = this.context.layout;
    return joinAddress(sheet, fixedAcross(row, firstYearColumn, lastYearColumn));
  }

  private toHorizon(sheet: string, row: number, count: string): string {
    return `${joinAddress(sheet, fixed(row, firstYearColumn))}:INDEX(${this.wholeRow(sheet, row)},${count})`;
  }

  private fromYear1(sheet: string, row: number): string {
    return `${joinAddress(sheet, fixed(row, firstYearColumn + 1))}:INDEX(${this.wholeRow(sheet, row)},${this.horizon}+1)`;
  }
}

export function figureRowOf(
  layout: FigureLayout,
  row: FigureRow | CashRow,
  perspective: number,
): number {
  const rows: readonly string[] = [...figureRows, ...cashRows];
  return (layout.figures[perspective] ?? 0) + rows.indexOf(row);
}

export const ofColumn = (row: number, column: number): string => inColumn(row, column);
