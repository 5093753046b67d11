import type { HostState } from "../hostState";
import type { ChartRecord } from "./chartRecord";
import { ChartTitle } from "./chartTitle";
import { ModelObject } from "./modelObject";
import { RangeArea } from "./rangeArea";

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
    this.record.chartType = chartType;
  }

  get title(): ChartTitle {
    return new ChartTitle(this.record);
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
    this.record.properties.set("position", [start, end].map(addressText));
  }

  delete(): void {
    this.state.charts.splice(this.state.charts.indexOf(this.record), 1);
  }
}

function addressText(cell: unknown): string | null {
  if (cell instanceof RangeArea) return cell.address;
  return typeof cell === "string" ? cell : null;
}
