import type { RecordedShape } from "./recordedObject";

const LINE: RecordedShape = {
  type: "ChartLineFormat",
  properties: {
    color: null,
    lineStyle: ["Continuous", "Dash", "DashDot", "Dot", "RoundDot", "Automatic", "None"],
    weight: null,
  },
};
const FONT: RecordedShape = {
  type: "ChartFont",
  properties: { bold: null, color: null, italic: null, name: null, size: null },
};
const TEXT = { type: "ChartFormat", properties: {}, parts: { font: FONT } };

export const AREA_FORMAT: RecordedShape = {
  type: "ChartAreaFormat",
  properties: {},
  parts: { border: { ...LINE, type: "ChartBorder" }, font: FONT },
};

export const SERIES_LINE = LINE;

export const LEGEND: RecordedShape = {
  type: "ChartLegend",
  properties: {
    visible: null,
    overlay: null,
    position: ["Top", "Bottom", "Left", "Right", "Corner"],
  },
  parts: { format: TEXT },
};

export const TITLE: RecordedShape = {
  type: "ChartTitle",
  properties: { text: null, visible: null, overlay: null },
  parts: { format: TEXT },
};

export const DATA_LABELS: RecordedShape = {
  type: "ChartDataLabels",
  properties: {
    numberFormat: null,
    linkNumberFormat: null,
    position: ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom"],
    showValue: null,
    showSeriesName: null,
    showCategoryName: null,
  },
  parts: { format: TEXT },
};

const TICKS = ["None", "Cross", "Inside", "Outside"];
const AXIS: RecordedShape = {
  type: "ChartAxis",
  properties: {
    majorTickMark: TICKS,
    minorTickMark: TICKS,
    majorUnit: null,
    maximum: null,
    minimum: null,
    numberFormat: null,
    linkNumberFormat: null,
    reversePlotOrder: null,
    tickLabelPosition: ["NextToAxis", "High", "Low", "None"],
    visible: null,
  },
  parts: {
    format: { ...TEXT, parts: { font: FONT, line: LINE } },
    majorGridlines: { type: "ChartGridlines", properties: { visible: null } },
    title: TITLE,
  },
};

export const AXES: RecordedShape = {
  type: "ChartAxes",
  properties: {},
  parts: { categoryAxis: AXIS, valueAxis: AXIS },
};
