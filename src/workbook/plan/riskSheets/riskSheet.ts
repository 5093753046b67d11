import type { OutputTable } from "../../../core/appraisal";
import { joinAddress } from "../address";
import { figureFormat } from "../appraisalSheets/results/figureFormat";
import type { FigureUnit } from "../appraisalSheets/results/resultBlock";
import type { PlannedChart } from "../chartPlan";
import type { PlannedCell } from "../sheetPlan";
import type { PlannedSheet } from "../workbookPlan";
import { functionCall } from "./functionCall";
import { pageOf } from "./page";
import type { RiskSheetInput } from "./riskSheetInput";
import { spilledTable } from "./spilledTable";
import { riskSheetTexts } from "./texts";

const top = 4;
/** Each function has its own columns, so that one that grows runs into none of the others. */
const places = { risk: 0, distribution: 5, drivers: 10, chart: 14 };
/** Head, base, mean, standard deviation and seven percentiles. */
const figureRows = 11;

/** Monte Carlo as live functions, side by side, with a histogram. */
export function riskSheet(input: RiskSheetInput): PlannedSheet {
  const { language, followed, trials, seed, names, distribution, drivers } = input;
  const call = (id: string, before: readonly (number | undefined)[]): string =>
    functionCall(id, input, before);
  const heading = (column: number, text: { sv: string; en: string }): PlannedCell => ({
    row: top - 1,
    column,
    content: text[language],
    role: "heading",
  });
  return {
    ...pageOf(names.risk, top),
    cells: [
      { row: 0, column: 0, content: riskSheetTexts.riskTitle[language], role: "title" },
      {
        row: 1,
        column: 0,
        content: riskSheetTexts.riskLine(followed, trials, seed)[language],
        role: "subtitle",
      },
      heading(places.risk, riskSheetTexts.figures),
      ...table(input, call("MONTECARLO", [trials, seed]), input.risk, places.risk, riskUnit(input)),
      ...(distribution
        ? [
            heading(places.distribution, riskSheetTexts.distribution),
            ...table(
              input,
              call("DISTRIBUTION", [undefined, trials, seed]),
              distribution,
              places.distribution,
              (_row, column) => [input.unit, input.unit, "count", "share"][column] as FigureUnit,
            ),
            ...chartCells(input, distribution.length - 1),
          ]
        : []),
      ...(drivers
        ? [
            heading(places.drivers, riskSheetTexts.drivers),
            ...table(
              input,
              call("DRIVERS", [trials, seed]),
              drivers,
              places.drivers,
              (_row, column) => (["text", "share", "ratio"] as const)[column] ?? "ratio",
            ),
          ]
        : []),
    ],
    columnWidths: [44, 16, 14, 14, 3, 15, 15, 13, 10, 3, 34, 14, 14],
    ...(distribution && { charts: [histogramChart(input, distribution.length - 1)] }),
  };
}

function table(
  { language }: RiskSheetInput,
  formula: string,
  expected: OutputTable,
  left: number,
  unit: (row: number, column: number) => FigureUnit,
): readonly PlannedCell[] {
  return spilledTable({ formula, expected, top, left, spareRows: 12, unit }, language);
}

/** Figures of the measure, then chances, then counts, then shares of draws that were cut. */
function riskUnit({ unit, horizons }: RiskSheetInput): (row: number, column: number) => FigureUnit {
  const chances = figureRows + 1 + horizons;
  return (row, column) => {
    if (column === 0) return "text";
    if (row < figureRows) return unit;
    if (row < chances) return "share";
    return row < chances + 3 ? "count" : "share";
  };
}

/**
 * What the chart stands on lies under it, cell by cell: a chart on the spilled cells themselves would be drawn before the
 * function has answered.
 */
function chartCells({ language, unit }: RiskSheetInput, rows: number): readonly PlannedCell[] {
  return Array.from({ length: rows }, (_, at) => {
    const row = top + 1 + at;
    return ["F", "I"].map((column, side): PlannedCell => ({
      row,
      column: places.chart + side,
      content: `=${column}${String(row + 1)}`,
      role: "note",
      numberFormat: figureFormat(side === 0 ? unit : "share", language),
    }));
  }).flat();
}

function histogramChart({ names, language }: RiskSheetInput, rows: number): PlannedChart {
  const column = (letter: string): string =>
    joinAddress(names.risk, `${letter}${String(top + 2)}:${letter}${String(top + 1 + rows)}`);
  const title = riskSheetTexts.histogramChart[language];
  return {
    name: "SOCINV Histogram",
    kind: "columns",
    title,
    altText: title,
    series: [
      {
        name: riskSheetTexts.share[language],
        categories: column("O"),
        values: column("P"),
        colour: "#0f6cbd",
      },
    ],
    place: { top: top - 1, left: places.chart, bottom: top + 19, right: places.chart + 8 },
    valueFormat: figureFormat("share", language),
  };
}
