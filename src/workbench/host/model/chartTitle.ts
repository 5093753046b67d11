import { HostObject } from "../richApi/hostObject";
import type { ChartRecord } from "./chartRecord";

export class ChartTitle extends HostObject {
  readonly type = "ChartTitle";
  override readonly scalars = ["text", "visible"];

  constructor(private readonly chart: ChartRecord) {
    super();
  }

  get text(): unknown {
    return this.chart.properties.get("title") ?? "";
  }

  set text(text: unknown) {
    this.chart.properties.set("title", text);
  }

  get visible(): unknown {
    return this.chart.properties.get("titleVisible") ?? true;
  }

  set visible(visible: unknown) {
    this.chart.properties.set("titleVisible", visible);
  }
}
