import type { Text } from "../../../../core/text";
import { perspectiveName } from "../calculation/memberBlock";
import { onCalculation, yearColumns, type Context } from "../calculation/context";
import { formats } from "../calculation/formats";
import { small, smallHeading, type Draft, type SmallRole } from "../drafting/draft";
import { cell, fixed, inRow, type Rows } from "../drafting/references";
import type { CashFlowLayout } from "./cashFlowLayout";

export interface RowStyle {
  readonly role: SmallRole;
  /** With the sum of all years at the end. */
  readonly sum?: true;
  /** Blank after the longest horizon, for the printed page; other rows hold 0 there. */
  readonly printed?: true;
}

/** Writes rows of years of Kassaflöde. */
export class RowWriter {
  constructor(
    private readonly draft: Draft,
    private readonly context: Context,
    private readonly layout: CashFlowLayout,
  ) {}

  heading(text: Text, first: number): void {
    this.draft.put(first - 1, 0, text[this.context.language], smallHeading);
  }

  /** One row for each perspective. */
  block(
    heading: Text,
    { first }: Rows,
    formula: (perspective: number, column: number) => string,
    style: RowStyle,
  ): void {
    this.heading(heading, first);
    for (let at = 0; at < this.context.layout.capacity.perspectives; at += 1)
      this.named(first + at, this.perspective(at), (column) => formula(at, column), style);
  }

  row(text: Text, row: number, formula: (column: number) => string, style: RowStyle): void {
    this.named(row, text[this.context.language], formula, style);
  }

  named(row: number, name: string, formula: (column: number) => string, style: RowStyle): void {
    this.draft.put(row, 0, name, small(style.role === "sum" ? "sum" : "label", formats.text));
    this.years(row, formula, style);
  }

  /** A perspective's name, or where it stands. */
  perspective(at: number): string {
    const name = perspectiveName(this.context, at);
    if (!name.startsWith("=")) return name;
    return `=${onCalculation(this.context, fixed(this.context.layout.members.first + at, 0))}`;
  }

  private years(row: number, formula: (column: number) => string, style: RowStyle): void {
    const { header, firstYearColumn, lastYearColumn, sumColumn } = this.layout;
    const look = lookOf(style.role);
    for (const column of yearColumns(this.context)) {
      const value = formula(column);
      const content = style.printed ? `=IF(${inRow(header, column)}="","",${value})` : `=${value}`;
      this.draft.put(row, column, content, look);
    }
    const all = `${cell(row, firstYearColumn)}:${cell(row, lastYearColumn)}`;
    if (style.sum) this.draft.put(row, sumColumn, `=SUM(${all})`, small("sum"));
  }
}

function lookOf(role: SmallRole): ReturnType<typeof small> {
  if (role === "factor") return small("calculated", formats.factor);
  return role === "whole" ? small("calculated", formats.whole) : small(role);
}
