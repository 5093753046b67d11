import {
  calculationColumn,
  calculationDown,
  onCalculation,
  single,
  yearColumns,
  type Context,
} from "../calculation/context";
import {
  actorColumns,
  costColumns,
  effectColumns,
  financingColumns,
  firstMemberColumn,
  firstPartColumn,
} from "../calculation/columns";
import { formats } from "../calculation/formats";
import { small, smallHeading, type Draft } from "../drafting/draft";
import { cell, down, fixed, inRow } from "../drafting/references";
import { cashFlowTexts } from "../texts/cashFlowTexts";
import type { CashFlowLayout } from "./cashFlowLayout";

type Part = "costs" | "effects" | "net";

/** Kostnad, nytta and netto of each actor, and the line of tax financing under them. */
export function drawActorRows(draft: Draft, context: Context, layout: CashFlowLayout): void {
  for (const part of ["costs", "effects", "net"] as const) {
    const { first, count } = layout[part];
    draft.put(first - 1, 0, cashFlowTexts[part][context.language], smallHeading);
    for (let at = 0; at < count; at += 1) drawRow(draft, context, layout, part, at);
  }
}

function drawRow(
  draft: Draft,
  context: Context,
  layout: CashFlowLayout,
  part: Part,
  at: number,
): void {
  const row = layout[part].first + at;
  const isLine = at === layout[part].count - 1;
  draft.put(
    row,
    0,
    `=${isLine ? lineName(context) : actorCell(context, at, "name")}`,
    small("label", formats.text),
  );
  const name = `$A${String(row + 1)}`;
  for (const column of yearColumns(context)) {
    const head = inRow(layout.header, column);
    const amount =
      isLine && part !== "net"
        ? lineAmount(context, layout, part, column)
        : amountOf(context, layout, part, at, column);
    draft.put(row, column, `=IF(OR(${name}="",${head}=""),"",${amount})`, small("calculated"));
  }
  const years = `${cell(row, layout.firstYearColumn)}:${cell(row, layout.lastYearColumn)}`;
  draft.put(row, layout.sumColumn, `=IF(${name}="","",SUM(${years}))`, small("calculated"));
  if (part === "costs")
    draft.put(
      row,
      layout.allYearsColumn,
      `=IF(${name}="","",${isLine ? lineAmount(context, layout, part, layout.allYearsColumn) : costOfAllYears(context, at)})`,
      small("calculated"),
    );
}

const actorCell = (context: Context, at: number, key: keyof typeof actorColumns): string =>
  onCalculation(context, fixed(context.layout.actors.first + at, actorColumns[key]));

function lineName(context: Context): string {
  const factor = onCalculation(context, single(context, "taxFactor"));
  return `IF(${factor}=1,"","${cashFlowTexts.taxLine[context.language]}")`;
}

function amountOf(
  context: Context,
  layout: CashFlowLayout,
  part: Part,
  at: number,
  column: number,
): string {
  if (part === "costs") return costOf(context, at, column);
  if (part === "effects") return effectOf(context, at, column);
  return `${cell(layout.costs.first + at, column)}+${cell(layout.effects.first + at, column)}`;
}

/** −(what the actor pays after financing − what costs of others bring + what it finances). */
function costOf(context: Context, at: number, column: number): string {
  const { costs, costYears, financing, financingYears } = context.layout;
  const amounts = calculationColumn(context, costYears, column);
  const name = actorCell(context, at, "name");
  const actors = calculationDown(context, costs, costColumns.actor);
  const counterparts = calculationDown(context, costs, costColumns.counterpart);
  const financiers = calculationDown(context, financing, financingColumns.financier);
  const moved = calculationColumn(context, financingYears, column);
  return `SUMIF(${counterparts},${name},${amounts})-(1-${actorCell(context, at, "financed")})*SUMIF(${actors},${name},${amounts})-SUMIF(${financiers},${name},${moved})`;
}

function costOfAllYears(context: Context, at: number): string {
  const { costs, financing } = context.layout;
  const of = (key: keyof typeof costColumns): string =>
    calculationDown(context, costs, costColumns[key]);
  const financed = (key: keyof typeof financingColumns): string =>
    calculationDown(context, financing, financingColumns[key]);
  const name = actorCell(context, at, "name");
  return `SUMIF(${of("counterpart")},${name},${of("total")})-(1-${actorCell(context, at, "financed")})*SUMIF(${of("actor")},${name},${of("total")})-SUMPRODUCT((${financed("financier")}=${name})*${financed("part")},${financed("total")})`;
}

/** What the actor gets of all effects: a committee of those who still live here, Annan kommun also of those who moved. */
function effectOf(context: Context, at: number, column: number): string {
  const { effects, whole, kept } = context.layout;
  const part = calculationDown(context, effects, firstPartColumn + at);
  const moved = calculationDown(context, effects, effectColumns.moved);
  const everyone = calculationColumn(context, whole, column);
  const staying = calculationColumn(context, kept, column);
  const kind = actorCell(context, at, "kind");
  const another = `IF(AND(${kind}=2,${actorCell(context, at, "name")}="${cashFlowTexts.anotherMunicipality[context.language]}"),SUMPRODUCT(${moved},${everyone})-SUMPRODUCT(${moved},${staying}),0)`;
  return `IF(${kind}=1,SUMPRODUCT(${part},${staying}),SUMPRODUCT(${part},${everyone})+${another})`;
}

/** (λ − 1) of what the public sector pays or gets. */
function lineAmount(
  context: Context,
  layout: CashFlowLayout,
  part: "costs" | "effects",
  column: number,
): string {
  const { actors } = context.layout;
  const PUBLIC = 1;
  const members = calculationDown(context, actors, firstMemberColumn + PUBLIC);
  const factor = onCalculation(context, single(context, "taxFactor"));
  const rows = { first: layout[part].first, count: actors.count };
  return `(${factor}-1)*SUMIF(${members},1,${down(rows, column)})`;
}
