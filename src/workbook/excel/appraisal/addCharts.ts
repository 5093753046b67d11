import { cellName, splitAddress } from "../../plan/address";
import type { PlannedChart, PlannedSeries } from "../../plan/chartPlan";
import type { CreatedSheet } from "./createSheets";
import { dressChart } from "./dressChart";

const types = {
  curve: ["XYScatterLinesNoMarkers", "XYScatterLinesNoMarkers"],
  bars: ["BarClustered", "BarStacked"],
  columns: ["ColumnClustered", "ColumnStacked"],
} as const;

/** Adds the charts of all sheets. Nothing is sent before the next sync. */
export function addCharts(
  worksheets: Excel.WorksheetCollection,
  created: readonly CreatedSheet[],
): void {
  for (const { id, sheet } of created)
    for (const chart of sheet.charts ?? []) addChart(worksheets, worksheets.getItem(id), chart);
}

function addChart(
  worksheets: Excel.WorksheetCollection,
  sheet: Excel.Worksheet,
  plan: PlannedChart,
): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const { range, by } = cellsOf(worksheets, first.values);
  const chart = sheet.charts.add(types[plan.kind][plan.stacked ? 1 : 0], range, by);
  chart.name = plan.name;
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(cellName(top, left), cellName(bottom, right));
  fill(chart.series.getItemAt(0), first, plan, worksheets);
  for (const series of others) {
    const added = chart.series.add(series.name);
    added.setValues(cellsOf(worksheets, series.values).range);
    fill(added, series, plan, worksheets);
  }
  dressChart(chart, plan);
}

function fill(
  series: Excel.ChartSeries,
  { name, categories, colour, dashed, negativeColour }: PlannedSeries,
  { kind, valueFormat, stacked }: PlannedChart,
  worksheets: Excel.WorksheetCollection,
): void {
  series.name = name;
  series.setXAxisValues(cellsOf(worksheets, categories).range);
  if (kind === "curve") {
    series.smooth = false;
    series.format.line.color = colour;
    series.format.line.weight = dashed ? 2 : 2.5;
    series.format.line.lineStyle = dashed ? "Dash" : "Continuous";
    return;
  }
  series.format.fill.setSolidColor(colour);
  series.gapWidth = kind === "bars" ? 60 : 15;
  if (negativeColour !== undefined) {
    series.invertIfNegative = true;
    series.invertColor = negativeColour;
  }
  if (kind === "columns" || stacked) return;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = valueFormat;
  series.dataLabels.format.font.size = 8;
}

/** A range of any sheet, and which way it runs: a chart's first series is told so that it stays one. */
function cellsOf(
  worksheets: Excel.WorksheetCollection,
  address: string,
): { readonly range: Excel.Range; readonly by: "Rows" | "Columns" } {
  const { sheet = "", cells } = splitAddress(address);
  const [from = "", to = from] = cells.replaceAll("$", "").split(":");
  const isRow = from.replace(/\D/g, "") === to.replace(/\D/g, "");
  return { range: worksheets.getItem(sheet).getRange(cells), by: isRow ? "Rows" : "Columns" };
}
