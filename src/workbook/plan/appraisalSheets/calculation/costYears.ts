import type { Draft } from "../drafting/draft";
import { cell, down, inColumn } from "../drafting/references";
import { blockTexts } from "../texts/calculationTexts";
import { cohortColumns, costColumns, costKindCodes, financingColumns } from "./columns";
import { concerned } from "./concerned";
import { ofYear, single, type Context } from "./context";
import { formats } from "./formats";
import { drawYearBlock } from "./yearBlock";

/** Those of a cohort who succeed and have not moved: N·s·(1 − migration)^(t − y). */
export function drawRemaining(draft: Draft, context: Context): void {
  const { layout } = context;
  const moved = single(context, "migration");
  drawYearBlock(
    draft,
    context,
    blockTexts.remaining,
    layout.remaining,
    (at) => cell(layout.cohorts.first + at, cohortColumns.year),
    (at, _row, column) => {
      const row = layout.cohorts.first + at;
      const [offset, successes] = [
        inColumn(row, cohortColumns.offset),
        inColumn(row, cohortColumns.successes),
      ];
      const year = ofYear(context, "year", column);
      return `IF(${year}<${offset},0,IF(OR(${year}=${offset},${moved}=0),${successes},${successes}*(1-${moved})^(${year}-${offset})))`;
    },
    formats.people,
  );
}

export function drawCostYears(draft: Draft, context: Context): void {
  const { layout } = context;
  drawYearBlock(
    draft,
    context,
    blockTexts.costYears,
    layout.costYears,
    (at) => cell(layout.costs.first + at, 0),
    (at, _row, column) => {
      const row = layout.costs.first + at;
      const of = (key: keyof typeof costColumns): string => inColumn(row, costColumns[key]);
      const year = ofYear(context, "year", column);
      const { once, perParticipant } = costKindCodes;
      const people = `IF(${of("kind")}=${String(perParticipant)},${ofYear(context, "starting", column)},1)`;
      return `IF(${of("kind")}=${String(once)},IF(${year}=${of("from")},${of("real")},0),IF(AND(${year}>=${of("from")},${year}<=${of("to")}),${of("real")}*${people},0))`;
    },
    formats.kronor,
  );
}

/** What each financing row moves: its part of the costs of those whom it concerns. */
export function drawFinancingYears(draft: Draft, context: Context): void {
  const { layout } = context;
  drawYearBlock(
    draft,
    context,
    blockTexts.financingYears,
    layout.financingYears,
    (at) => cell(layout.financing.first + at, financingColumns.financier),
    (at, _row, column) => {
      const row = layout.financing.first + at;
      const of = (key: keyof typeof financingColumns): string =>
        inColumn(row, financingColumns[key]);
      const amounts = down(layout.costYears, column);
      return `IF(${of("part")}=0,0,${of("part")}*${concerned(context, row, amounts)})`;
    },
    formats.kronor,
  );
}
