import type { Language, Text } from "../../../core/text";
import { joinAddress } from "../../plan/address";
import type { PlannedChart } from "../../plan/chartPlan";
import type { PlannedCell } from "../../plan/sheetPlan";
import type { AddedSheets } from "../../plan/workbookPlan";
import type { CellValue } from "../../outcome";
import type { LowHigh } from "../trial";
import type { TrialRun } from "../run/runResult";
import { sheetTexts } from "./sheetTexts";
import { tornadoRows, type TornadoRow } from "./tornadoRows";
import { nameOf, resultCell, textCell, trialSheet } from "./trialSheet";

const heads: readonly Text[] = [
  sheetTexts.input,
  sheetTexts.low,
  sheetTexts.high,
  sheetTexts.atLow,
  sheetTexts.atHigh,
  sheetTexts.swing,
  sheetTexts.lowDifference,
  sheetTexts.highDifference,
];

/** Several inputs, each at its low and its high: what moves the result most stands first. */
export function tornadoSheet(
  run: TrialRun,
  ranges: readonly LowHigh[],
  name: string,
  language: Language,
): AddedSheets {
  const rows = tornadoRows(run, ranges);
  return trialSheet(run, name, language, (top, sheet) => ({
    cells: [
      ...heads.map((head, column): PlannedCell => ({
        ...textCell(top, column, head[language], "tableHead"),
        ...(column > 0 && { align: "right" }),
        wrap: true,
      })),
      ...rows.flatMap((row, at) => rowCells(row, run, top + 1 + at, language)),
    ],
    rows: rows.length + 2,
    columnWidths: [30, 18, 22, 18, 18, 14, 18, 18],
    chart: tornadoChart(run, rows, top + 1, sheet, language),
  }));
}

function rowCells(
  { input, range, atLow, atHigh, swing }: TornadoRow,
  { output }: TrialRun,
  row: number,
  language: Language,
): readonly PlannedCell[] {
  const { numberFormat } = output;
  const from = (result: CellValue): CellValue =>
    typeof result === "number" && typeof output.value === "number" ? result - output.value : "";
  const typed = (column: number, value: number): PlannedCell => ({
    row,
    column,
    content: value,
    role: "calculated",
    numberFormat: input.numberFormat,
  });
  const calculated = (column: number, content: CellValue): PlannedCell => ({
    row,
    column,
    content,
    role: "calculated",
    numberFormat,
  });
  return [
    textCell(row, 0, nameOf(input), "label"),
    typed(1, range.low),
    typed(2, range.high),
    resultCell(row, 3, atLow, numberFormat, language),
    resultCell(row, 4, atHigh, numberFormat, language),
    calculated(5, swing ?? ""),
    calculated(6, from(atLow)),
    calculated(7, from(atHigh)),
  ];
}

/** Bars of what differs from the result at the run, to both sides of zero. */
function tornadoChart(
  { output }: TrialRun,
  rows: readonly TornadoRow[],
  top: number,
  sheet: string,
  language: Language,
): Omit<PlannedChart, "place"> {
  const column = (letter: string): string =>
    joinAddress(sheet, `${letter}${String(top + 1)}:${letter}${String(top + rows.length)}`);
  const title = sheetTexts.tornadoTitle(nameOf(output))[language];
  const series = (name: Text, letter: string, colour: string): PlannedChart["series"][number] => ({
    name: name[language],
    categories: column("A"),
    values: column(letter),
    colour,
  });
  return {
    name: "SOCINV Känslighet",
    kind: "bars",
    title,
    altText: title,
    series: [series(sheetTexts.low, "G", "#bc4b09"), series(sheetTexts.high, "H", "#0f6cbd")],
    valueFormat: output.numberFormat,
    // On top of each other only where they point to different sides; else the bars would add up.
    ...(pointApart(output.value, rows) && { stacked: true as const }),
    legend: true,
  };
}

function pointApart(before: CellValue, rows: readonly TornadoRow[]): boolean {
  return rows.every(({ atLow, atHigh }) => {
    const [low, high] = [atLow, atHigh].map((result) => Number(result) - Number(before));
    return !(low !== undefined && high !== undefined && low * high > 0);
  });
}
