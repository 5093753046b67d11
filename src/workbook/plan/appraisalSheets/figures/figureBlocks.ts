import { measures } from "../../../../core/appraisal/measures";
import { perspectiveName } from "../calculation/memberBlock";
import { onCalculation, type Context } from "../calculation/context";
import {
  calculated,
  headingLook,
  headLook,
  labelLook,
  numberHeadLook,
  type Draft,
  type Look,
} from "../drafting/draft";
import { fixed, inRow } from "../drafting/references";
import { figureFormat } from "../results/figureFormat";
import type { FigureUnit } from "../results/resultBlock";
import { figureName, figureTexts } from "../texts/figureTexts";
import { figureFormulas } from "./figureFormulas";
import {
  cashRows,
  figureRows,
  stepRows,
  type CashRow,
  type FigureLayout,
  type FigureRow,
  type StepRow,
} from "./figureLayout";
import { horizonColumnsOf } from "./horizonColumns";
import { figureRowOf, Places } from "./places";
import { stepFormulas } from "./stepFormulas";

const MUNICIPALITY = 0;

/** The horizons in order and the term of office after them, as numbers and in words. */
export function drawHorizonRows(draft: Draft, context: Context, layout: FigureLayout): void {
  const { language, layout: on } = context;
  const { horizonRow, headRow, firstHorizonColumn } = layout;
  const sorted = (at: number): string => onCalculation(context, fixed(on.singles.horizons, 1 + at));
  const all = `${onCalculation(context, fixed(on.singles.horizons, 1))}:${fixed(on.singles.horizons, on.capacity.horizons)}`;
  const term = onCalculation(context, fixed(on.singles.term, 1));
  draft.put(horizonRow, 0, figureTexts.horizon[language], { role: "note" });
  drawHeads(draft, layout, headRow, figureTexts.heads[language], "", (column) =>
    headOf(context, layout, column),
  );
  for (const column of horizonColumnsOf(layout)) {
    const at = column - firstHorizonColumn;
    const next = `IF(${String(at)}=COUNT(${all}),${term},"")`;
    const content =
      at < on.capacity.horizons ? `=IF(${sorted(at)}<>"",${sorted(at)},${next})` : `=${next}`;
    draft.put(horizonRow, column, content, { role: "note", align: "right", numberFormat: "0" });
  }
}

/** "25 år (2027–2052)"; the last column is the term of office. */
function headOf(
  context: Context,
  { horizonRow, lastHorizonColumn }: FigureLayout,
  column: number,
): string {
  const { language } = context;
  const start = onCalculation(context, fixed(context.layout.singles.startYear, 1));
  const years = inRow(horizonRow, column);
  const span = `" ("&${start}&"–"&${start}+${years}&")"`;
  const unit = language === "sv" ? '"\u00a0år"' : `IF(${years}=1,"\u00a0year","\u00a0years")`;
  const isLast = column === lastHorizonColumn ? "TRUE" : `${inRow(horizonRow, column + 1)}=""`;
  return `=IF(${years}="","",IF(${isLast},"${figureTexts.term[language]}",${years}&${unit})&${span})`;
}

function drawHeads(
  draft: Draft,
  layout: FigureLayout,
  row: number,
  first: string,
  second: string,
  head: (column: number) => string,
): void {
  draft.put(row, 0, first, headLook);
  draft.put(row, 1, second, headLook);
  for (const column of horizonColumnsOf(layout))
    draft.put(row, column, head(column), { ...numberHeadLook, numberFormat: "General" });
}

/** The name of a perspective as a heading. */
export function perspectiveHeading(context: Context, at: number): string {
  const name = perspectiveName(context, at);
  if (name.startsWith("="))
    return `=${onCalculation(context, fixed(context.layout.members.first + at, 0))}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Every figure of every perspective at each horizon. */
export function drawFigures(draft: Draft, context: Context, layout: FigureLayout): void {
  layout.figures.forEach((first, perspective) => {
    draft.put(first - 2, 0, perspectiveHeading(context, perspective), {
      ...headingLook,
      numberFormat: "General",
    });
    drawHeads(
      draft,
      layout,
      first - 1,
      figureTexts.measure[context.language],
      figureTexts.explained[context.language],
      (column) => `=${inRow(layout.headRow, column)}`,
    );
    const rows = [...figureRows, ...(perspective === MUNICIPALITY ? cashRows : [])];
    for (const row of rows) drawFigure(draft, context, layout, perspective, row);
  });
}

function drawFigure(
  draft: Draft,
  context: Context,
  layout: FigureLayout,
  perspective: number,
  row: FigureRow | CashRow,
): void {
  const at = figureRowOf(layout, row, perspective);
  const { language } = context;
  const isTotal = row === "netPresentValue" || row === "answer";
  draft.put(at, 0, figureName(row)[language], isTotal ? { role: "total" } : labelLook);
  draft.put(at, 1, figureTexts.explanations[row][language], { role: "note" });
  const look: Look = {
    role: isTotal ? "total" : "calculated",
    numberFormat: figureFormat(unitOf(row), language),
    align: "right",
  };
  for (const column of horizonColumnsOf(layout)) {
    const places = new Places(context, perspective, column);
    draft.put(at, column, `=IF(${places.horizon}="","",${figureFormulas[row](places)})`, look);
  }
}

const unitOf = (row: FigureRow | CashRow): FigureUnit =>
  row === "answer" ? "text" : measures[row].unit;

/** The steps behind payback and the internal rate, at the foot of the sheet. */
export function drawSteps(draft: Draft, context: Context, layout: FigureLayout): void {
  layout.steps.forEach((first, perspective) => {
    const name = perspectiveHeading(context, perspective);
    const heading = `${figureTexts.steps[context.language]}: `;
    draft.put(
      first - 2,
      0,
      name.startsWith("=") ? `="${heading}"&${name.slice(1)}` : heading + name,
      { ...headingLook, numberFormat: "General" },
    );
    drawHeads(
      draft,
      layout,
      first - 1,
      figureTexts.measure[context.language],
      "",
      (column) => `=${inRow(layout.headRow, column)}`,
    );
    stepRows.forEach((row, down) => {
      draft.put(first + down, 0, figureTexts.stepNames[row][context.language], labelLook);
      for (const column of horizonColumnsOf(layout)) {
        const places = new Places(context, perspective, column);
        draft.put(
          first + down,
          column,
          `=IF(${places.horizon}="","",${stepFormulas[row](places)})`,
          calculated(stepFormat(row)),
        );
      }
    });
  });
}

const stepFormat = (row: StepRow): string =>
  row === "gross" ? "#,##0" : row === "guess" ? "0.00\\ %" : "0";
