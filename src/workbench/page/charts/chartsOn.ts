import type { HostState } from "../../host/hostState";
import { CellError, type Value } from "../../store/cellValue";
import type { BoxOnSheet } from "../../host/model/boxOnSheet";
import type { ChartRecord, SeriesRecord } from "../../host/model/chartRecord";
import type { DrawnChart, DrawnSeries } from "./drawnChart";

const usualColours = ["#242424", "#056c76", "#8a8886"];

/** The charts of a sheet that were placed on cells, with the values of their cells. */
export function chartsOn(state: HostState, sheet: string): readonly DrawnChart[] {
  return state.charts.flatMap((chart) =>
    chart.sheet === sheet && chart.place ? [drawn(state, chart, chart.place)] : [],
  );
}

function drawn(state: HostState, chart: ChartRecord, place: BoxOnSheet): DrawnChart {
  return {
    id: chart.id,
    kind: kindOf(chart.chartType),
    title: word(chart.properties.get("title.text")) ?? chart.name,
    ...valueFormatOf(chart),
    place: place.box,
    series: chart.series.map((series, at) =>
      drawnSeries(state, series, usualColours[at % usualColours.length] as string),
    ),
  };
}

/** The bars' own labels speak before the axis, which may be hidden. */
function valueFormatOf({ series, properties }: ChartRecord): Pick<DrawnChart, "valueFormat"> {
  const labels = series.map((each) => word(each.properties.get("dataLabels.numberFormat")));
  const valueFormat =
    labels.find((format) => format !== undefined) ??
    word(properties.get("axes.valueAxis.numberFormat"));
  return valueFormat === undefined ? {} : { valueFormat };
}

function kindOf(chartType: string): DrawnChart["kind"] {
  if (chartType.startsWith("Bar")) return "bars";
  return chartType.startsWith("Column") ? "columns" : "lines";
}

function drawnSeries(state: HostState, series: SeriesRecord, usual: string): DrawnSeries {
  const { name, properties } = series;
  const colour = word(properties.get("line.color")) ?? word(properties.get("fill")) ?? usual;
  const categories = series.xValues ? textsIn(state, series.xValues) : [];
  const values = series.values ? valuesIn(state, series.values) : [];
  return {
    name,
    colour: colour === "none" ? "transparent" : colour,
    negativeColour: word(properties.get("invertColor")) ?? colour,
    dashed: word(properties.get("line.lineStyle")) === "Dash",
    points: values.flatMap((value, at) =>
      typeof value === "number" ? [{ category: categories[at] ?? String(at + 1), value }] : [],
    ),
  };
}

function valuesIn({ store }: HostState, { sheet, box }: BoxOnSheet): readonly (string | number)[] {
  return store
    .read(sheet, box)
    .flatMap((row) => row.map(({ value }) => (typeof value === "number" ? value : plain(value))));
}

/** Categories are written as their cells are. */
function textsIn({ store }: HostState, { sheet, box }: BoxOnSheet): readonly string[] {
  return store.text(sheet, box).flat();
}

function plain(value: Value): string {
  return value instanceof CellError ? value.code : String(value ?? "");
}

const word = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;
