import { NotAvailableError } from "../../../../../core/errors";
import { tornado, tornadoTable } from "../../../../../core/uncertainty";
import type { OutputTable } from "../../../../../core/appraisal";
import type { Appraisal } from "../../../../../core/model";
import { boxName, cellName, joinAddress } from "../../../address";
import type { PlannedChart } from "../../../chartPlan";
import { fixed } from "../cellIn";
import { anyNumber, cellsOf, putFunction } from "../functionBlock";
import type { Page } from "../page";
import { tableArguments, type PageInput } from "../pageInput";
import { nativeTornado, putDated } from "./nativeTornado";
import { sensitivityTexts } from "./sensitivityTexts";

const mostBars = 10;
const spare = 6;
/** Two lines of a header, in points. */
const headHeight = 28;
/** Rows of the chart around its bars, and for each of them. */
const chartFrame = 5;
const rowsPerBar = 2;
/** Beside the printed page: how much worse and better than planned, for the chart. */
const worseColumn = 8;
const betterColumn = 9;

/** The table of TORNADO as it comes out now; undefined where no row has a low and a high. */
export function tornadoNow(appraisal: Appraisal): OutputTable | undefined {
  try {
    return tornadoTable(tornado(appraisal));
  } catch (error) {
    if (error instanceof NotAvailableError) return undefined;
    throw error;
  }
}

/** What stands where on the page: the table's header, and the first row after table and chart. */
export interface TornadoPlace {
  readonly row: number;
  readonly end: number;
  readonly isThere: boolean;
  readonly charts: readonly PlannedChart[];
}

/** The tornado: table, and chart under it. */
export function putTornado(page: Page, top: number, input: PageInput): TornadoPlace {
  const { appraisal, language } = input;
  const table = tornadoNow(appraisal);
  page.put(top, 0, sensitivityTexts.tornado[language], "heading");
  page.put(top + 1, 0, sensitivityTexts.tornadoNote[language], "note");
  const row = top + 2;
  if (!table) {
    page.put(row, 0, sensitivityTexts.noRange[language], "label");
    return { row, end: row + 2, isThere: false, charts: [] };
  }
  putFunction(
    page,
    {
      row,
      column: 0,
      formula: `=SOCINV.TORNADO(${tableArguments(input)})`,
      table,
      spare,
      unit: (_down, across) =>
        across === 0 ? "text" : across <= 2 ? { format: anyNumber } : "money",
      native: nativeTornado(input, row),
    },
    language,
  );
  putDated(page, row, table.length - 1 + spare, input);
  page.height(row, headHeight);
  const bars = Math.min(mostBars, table.length - 1);
  putDifferences(page, row, table, input);
  const chartTop = row + table.length + spare + 1;
  return {
    row,
    end: chartTop + heightOf(bars) + 2,
    isThere: true,
    charts: bars > 0 ? [chart(row, bars, chartTop, input)] : [],
  };
}

const heightOf = (bars: number): number => chartFrame + rowsPerBar * bars;

function putDifferences(
  page: Page,
  row: number,
  table: OutputTable,
  { language }: PageInput,
): void {
  const now = cellsOf(table, language);
  page.put(row, worseColumn, sensitivityTexts.worse[language], "tableHead", { align: "right" });
  page.put(row, betterColumn, sensitivityTexts.better[language], "tableHead", { align: "right" });
  for (let down = 1; down <= mostBars; down += 1) {
    const [atLow, atHigh, base] = [3, 4, 6].map((column) => cellName(row + down, column));
    const isShown = down < table.length;
    const figures = [3, 4, 6].map((column) => now[down]?.[column]);
    for (const [column, choose] of [
      [worseColumn, "MIN"],
      [betterColumn, "MAX"],
    ] as const)
      page.put(
        row + down,
        column,
        `=IF(COUNT(${String(atLow)}:${String(atHigh)})=2,${choose}(${String(atLow)}:${String(atHigh)},${String(base)})-${String(base)},"")`,
        isShown ? "calculated" : "spill",
        { numberFormat: money(language), align: "right", value: difference(choose, figures) },
      );
  }
}

const money = (language: "sv" | "en"): string => {
  const unit = language === "sv" ? "kr" : "SEK";
  return `#,##0\\ "${unit}";"−"#,##0\\ "${unit}";0\\ "${unit}"`;
};

function difference(choose: "MIN" | "MAX", [low, high, base]: readonly unknown[]): number | "" {
  if (typeof low !== "number" || typeof high !== "number" || typeof base !== "number") return "";
  return (choose === "MIN" ? Math.min : Math.max)(low, high, base) - base;
}

function chart(
  row: number,
  bars: number,
  top: number,
  { names, language }: PageInput,
): PlannedChart {
  const column = (at: number): string =>
    joinAddress(
      names.sheets.sensitivity,
      fixed(boxName({ top: row + 1, left: at, bottom: row + bars, right: at })),
    );
  return {
    name: sensitivityTexts.tornado[language],
    kind: "bars",
    title: sensitivityTexts.chart[language],
    altText: sensitivityTexts.chartAlt[language],
    series: [
      {
        name: sensitivityTexts.worse[language],
        categories: column(0),
        values: column(worseColumn),
        colour: "#BC4B09",
      },
      {
        name: sensitivityTexts.better[language],
        categories: column(0),
        values: column(betterColumn),
        colour: "#0F6CBD",
      },
    ],
    place: { top, left: 0, bottom: top + heightOf(bars), right: 4 },
    valueFormat: '0.0,,;"−"0.0,,',
    stacked: true,
    legend: true,
  };
}
