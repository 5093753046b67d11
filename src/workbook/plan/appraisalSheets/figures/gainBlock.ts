import { HALF_ORE } from "../calculation/tolerances";
import { actorsTable, appraise } from "../../../../core/appraisal";
import type { Text } from "../../../../core/text";
import { calculationDown, type Context } from "../calculation/context";
import { gainColumns } from "../calculation/gainsBlock";
import {
  headingLook,
  headLook,
  labelLook,
  numberHeadLook,
  type Draft,
  type Look,
} from "../drafting/draft";
import { cell, inColumn } from "../drafting/references";
import { figureFormat } from "../results/figureFormat";
import { resultTexts } from "../texts/sheetTexts";
import type { FigureLayout } from "./figureLayout";
import type { TwinCell } from "./spilling";
import { figureTexts } from "../texts/figureTexts";
import { quoted } from "../calculation/words";

/** Who gains and who pays at the default horizon, the largest gain first: in both editions alike, for charts sit on it. */
export function drawGainers(draft: Draft, context: Context, layout: FigureLayout): void {
  const { first, count } = layout.actors;
  const table = actorsTable(appraise({ ...context.appraisal, notMonetised: [] }));
  const heads = (table[0] ?? []).map((head) => (head as Text)[context.language]);
  draft.put(first - 2, 0, resultTexts.actors[context.language], headingLook);
  const cells: TwinCell[] = [
    ...heads.map((plain, column) => ({
      row: first - 1,
      column,
      plain,
      look: column === 0 ? headLook : numberHeadLook,
    })),
    ...Array.from({ length: count }, (_, at) => rowOf(context, layout, at)).flat(),
  ];
  for (const { row, column, plain, look } of cells) draft.put(row, column, plain, look);
}

function rowOf(context: Context, { actors }: FigureLayout, at: number): readonly TwinCell[] {
  const row = actors.first + at;
  const { gains } = context.layout;
  const place = `MATCH(${String(at + 1)},${calculationDown(context, gains, gainColumns.place)},0)`;
  const look = (unit: "money" | "share"): Look => ({
    role: "calculated",
    numberFormat: figureFormat(unit, context.language),
    align: "right",
  });
  const found = (key: keyof typeof gainColumns): string =>
    `=IFERROR(INDEX(${calculationDown(context, gains, gainColumns[key])},${place}),"")`;
  return [
    { row, column: 0, plain: found("name"), look: { ...labelLook, numberFormat: "General" } },
    { row, column: 1, plain: found("net"), look: look("money") },
    { row, column: 2, plain: found("costs"), look: look("money") },
    { row, column: 3, plain: found("effects"), look: look("money") },
    { row, column: 4, plain: shareOf(context, row, 2, gainColumns.costs), look: look("share") },
    { row, column: 5, plain: shareOf(context, row, 3, gainColumns.effects), look: look("share") },
  ];
}

/** A part of the total over all; words where the total is 0. */
function shareOf(context: Context, row: number, part: number, column: number): string {
  const total = `SUM(${calculationDown(context, context.layout.gains, column)})`;
  const none = quoted(figureTexts.words.notPossible[context.language]);
  return `=IF(${inColumn(row, 0)}="","",IF(ABS(${total})<=${HALF_ORE},${none},${cell(row, part)}/${total}))`;
}
