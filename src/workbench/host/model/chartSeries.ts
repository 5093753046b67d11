import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import { HostObject } from "../richApi/hostObject";
import { numbersIn } from "./chartNumbers";
import type { ChartRecord, SeriesRecord } from "./chartRecord";
import { DATA_LABELS, SERIES_LINE } from "./chartShapes";
import { ModelCollection, text, whole } from "./modelObject";
import { RangeArea } from "./rangeArea";
import { RecordedObject } from "./recordedObject";

const OWN = {
  type: "ChartSeries",
  properties: {
    chartType: null,
    gapWidth: null,
    hasDataLabels: null,
    invertColor: null,
    invertIfNegative: null,
    markerSize: null,
    markerStyle: ["None", "Automatic", "Square", "Diamond", "Triangle", "Circle"],
    overlap: null,
    smooth: null,
  },
  parts: { dataLabels: DATA_LABELS },
};

/** One line or row of bars. */
export class ChartSeries extends RecordedObject {
  override readonly scalars = ["name", ...Object.keys(OWN.properties)];

  constructor(
    private readonly state: HostState,
    private readonly chart: ChartRecord,
    private readonly series: SeriesRecord,
  ) {
    super(OWN, series.properties);
  }

  get name(): string {
    return this.series.name;
  }

  set name(name: string) {
    this.series.name = name;
  }

  get format(): SeriesFormat {
    return new SeriesFormat(this.series.properties);
  }

  setValues(source: unknown): void {
    this.series.values = numbersIn(this.state, source);
  }

  /** Years or amounts of a curve, names of bars. */
  setXAxisValues(source: unknown): void {
    if (!(source instanceof RangeArea)) throw invalidArgument("a range is expected");
    const isCurve = this.chart.chartType.startsWith("XYScatter");
    this.series.xValues = isCurve
      ? numbersIn(this.state, source)
      : { sheet: source.sheet, box: source.box };
  }

  delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
  }
}

class SeriesFormat extends HostObject {
  readonly type = "ChartSeriesFormat";

  constructor(private readonly properties: Map<string, unknown>) {
    super();
  }

  get line(): RecordedObject {
    return new RecordedObject(SERIES_LINE, this.properties, "line.");
  }

  get fill(): SeriesFill {
    return new SeriesFill(this.properties);
  }
}

class SeriesFill extends HostObject {
  readonly type = "ChartFill";

  constructor(private readonly properties: Map<string, unknown>) {
    super();
  }

  setSolidColor(color: unknown): void {
    this.properties.set("fill", text(color));
  }

  clear(): void {
    this.properties.set("fill", "none");
  }
}

export class ChartSeriesCollection extends ModelCollection {
  readonly type = "ChartSeriesCollection";

  constructor(
    state: HostState,
    private readonly chart: ChartRecord,
  ) {
    super(state);
  }

  get items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.state, this.chart, series));
  }

  get count(): number {
    return this.chart.series.length;
  }

  getCount(): number {
    return this.count;
  }

  add(name?: unknown): ChartSeries {
    const series = newSeries(typeof name === "string" ? name : "");
    this.chart.series.push(series);
    return new ChartSeries(this.state, this.chart, series);
  }

  getItemAt(index: unknown): ChartSeries {
    const series = this.chart.series[whole(index)];
    if (!series) throw invalidArgument("no such series");
    return new ChartSeries(this.state, this.chart, series);
  }
}

export function newSeries(name: string, values: SeriesRecord["values"] = null): SeriesRecord {
  return { name, values, xValues: null, properties: new Map() };
}
