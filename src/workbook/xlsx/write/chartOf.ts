import type { SheetChart } from "hucre/xlsx";
import type { PlannedChart, PlannedSeries } from "../../plan/chartPlan";
import { hex } from "./styleOf";

const ink = "1F2A30";
const grey = "595959";
const axisFont = { labelFontSize: 8, labelColor: grey } as const;
const quiet = { majorTickMark: "none", minorTickMark: "none", ...axisFont } as const;

/** A chart in the file library's words: no frame, no tick marks, small grey figures on the axes. */
export function chartOf(chart: PlannedChart): SheetChart {
  const { place, kind } = chart;
  const valueFormat = { formatCode: chart.valueFormat, sourceLinked: false };
  return {
    type: kind === "curve" ? "scatter" : kind === "bars" ? "bar" : "column",
    title: chart.title,
    titleFontSize: 10,
    titleBold: true,
    titleColor: ink,
    titleOverlay: false,
    altText: chart.altText,
    frameTitle: chart.title,
    series: chart.series.map((series) => seriesOf(series, chart)),
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
    legend: chart.legend ? "top" : false,
    legendFontSize: 8,
    chartSpaceFillColor: "FFFFFF",
    ...(kind === "curve" ? curve(chart, valueFormat) : bars(chart, valueFormat)),
  };
}

type Format = { readonly formatCode: string; readonly sourceLinked: boolean };

function curve({ categoryStep }: PlannedChart, numberFormat: Format): Partial<SheetChart> {
  return {
    scatterStyle: "line",
    axes: {
      x: {
        ...quiet,
        numberFormat: { formatCode: "0", sourceLinked: false },
        tickLblPos: "low",
        ...(categoryStep !== undefined && { scale: { majorUnit: categoryStep } }),
      },
      y: { ...quiet, numberFormat, gridlines: { major: false } },
    },
  };
}

function bars({ kind, stacked }: PlannedChart, numberFormat: Format): Partial<SheetChart> {
  const lying = kind === "bars";
  return {
    barGrouping: stacked ? "stacked" : "clustered",
    ...(stacked && { overlap: 100 }),
    gapWidth: 60,
    ...(!stacked && {
      dataLabels: { showValue: true, numberFormat, fontSize: 8, fontColor: ink },
    }),
    axes: {
      x: { ...quiet, tickLblPos: "low", ...(lying && { reverse: true }) },
      y: {
        ...quiet,
        numberFormat,
        gridlines: { major: false },
        ...(lying && !stacked && { hidden: true }),
      },
    },
  };
}

function seriesOf(series: PlannedSeries, { kind }: PlannedChart): SheetChart["series"][number] {
  const { name, values, categories } = series;
  const color = hex(series.colour);
  const shared = { name, values, categories, color };
  if (kind !== "curve") return { ...shared, invertIfNegative: series.negativeColour !== undefined };
  return {
    ...shared,
    smooth: false,
    marker: { symbol: "none" },
    stroke: { width: 2, dash: series.dashed ? "dash" : "solid" },
  };
}
