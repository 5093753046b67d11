import type { HostState } from "../hostState";
import type { ChartRecord } from "./chartRecord";
import { ChartSeriesCollection } from "./chartSeries";
import { AREA_FORMAT, AXES, DATA_LABELS, LEGEND, TITLE } from "./chartShapes";
import { invalidArgument } from "../hostError";
import { ModelObject, text } from "./modelObject";
import { RangeArea } from "./rangeArea";
import type { BoxOnSheet } from "./boxOnSheet";
import { resolveReference } from "./rangeReference";
import { around } from "../../store/boxes";
import { RecordedObject } from "./recordedObject";

export class Chart extends ModelObject {
  readonly type = "Chart";
  override readonly scalars = ["chartType", "height", "id", "left", "name", "top", "width"];

  constructor(
    state: HostState,
    private readonly record: ChartRecord,
  ) {
    super(state);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  set name(name: string) {
    this.record.name = name;
  }

  get chartType(): string {
    return this.record.chartType;
  }

  set chartType(chartType: string) {
    this.record.chartType = requireChartType(chartType);
  }

  get title(): RecordedObject {
    return this.part(TITLE, "title.");
  }

  get legend(): RecordedObject {
    return this.part(LEGEND, "legend.");
  }

  get axes(): RecordedObject {
    return this.part(AXES, "axes.");
  }

  get format(): RecordedObject {
    return this.part(AREA_FORMAT, "format.");
  }

  get dataLabels(): RecordedObject {
    return this.part(DATA_LABELS, "dataLabels.");
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.state, this.record);
  }

  get top(): unknown {
    return this.record.properties.get("top") ?? 0;
  }

  set top(value: unknown) {
    this.record.properties.set("top", value);
  }

  get left(): unknown {
    return this.record.properties.get("left") ?? 0;
  }

  set left(value: unknown) {
    this.record.properties.set("left", value);
  }

  get width(): unknown {
    return this.record.properties.get("width") ?? 360;
  }

  set width(value: unknown) {
    this.record.properties.set("width", value);
  }

  get height(): unknown {
    return this.record.properties.get("height") ?? 216;
  }

  set height(value: unknown) {
    this.record.properties.set("height", value);
  }

  setData(source: unknown): void {
    if (source instanceof RangeArea) this.record.source = source.address;
  }

  setPosition(start: unknown, end?: unknown): void {
    const first = this.cellsAt(start);
    const last = end === undefined || end === null ? first : this.cellsAt(end);
    this.record.place = { sheet: first.sheet, box: around(first.box, last.box) };
  }

  delete(): void {
    this.state.charts.splice(this.state.charts.indexOf(this.record), 1);
  }

  private part(shape: ConstructorParameters<typeof RecordedObject>[0], path: string) {
    return new RecordedObject(shape, this.record.properties, path);
  }

  private cellsAt(cell: unknown): BoxOnSheet {
    if (cell instanceof RangeArea) return cell;
    const resolved = resolveReference(this.state, this.record.sheet, text(cell));
    if (!resolved) throw invalidArgument("no such cell");
    return resolved;
  }
}

const CHART_TYPES =
  /^(XYScatter(Lines|LinesNoMarkers|Smooth|SmoothNoMarkers)?|(Bar|Column)(Clustered|Stacked)|Line(Markers)?|Pie)$/;

export function requireChartType(chartType: string): string {
  if (!CHART_TYPES.test(chartType)) throw invalidArgument("a type of chart that is not known here");
  return chartType;
}
