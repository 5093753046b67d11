import { columnsOf, rowsOf } from "../../store/boxes";
import { itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import { Chart, requireChartType } from "./chart";
import { numbersIn } from "./chartNumbers";
import type { ChartRecord } from "./chartRecord";
import { newSeries } from "./chartSeries";
import { requireUnprotected } from "./locks";
import { ModelCollection, sameName, text } from "./modelObject";
import type { RangeArea } from "./rangeArea";
import type { BoxOnSheet } from "./boxOnSheet";

export class Charts extends ModelCollection {
  readonly type = "ChartCollection";

  constructor(
    state: HostState,
    private readonly sheet: string,
  ) {
    super(state);
  }

  get items(): Chart[] {
    return this.state.charts
      .filter(({ sheet }) => sheet === this.sheet)
      .map((record) => new Chart(this.state, record));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  add(chartType: unknown, source: unknown, seriesBy?: unknown): Chart {
    requireUnprotected(this.state, this.sheet);
    const cells = numbersIn(this.state, source);
    const number = String(this.state.newId());
    const record: ChartRecord = {
      id: `{C${number}}`,
      sheet: this.sheet,
      name: `Diagram ${number}`,
      chartType: requireChartType(text(chartType)),
      source: (source as RangeArea).address,
      series: seriesOf(cells, seriesBy),
      place: null,
      properties: new Map<string, unknown>(),
    };
    this.state.charts.push(record);
    return new Chart(this.state, record);
  }

  getItemOrNullObject(key: unknown): Chart | null {
    const wanted = text(key);
    return this.items.find(({ id, name }) => id === wanted || sameName(name, wanted)) ?? null;
  }

  getItem(key: unknown): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound();
    return chart;
  }

  indexer(key: unknown): Chart {
    return this.getItem(key);
  }
}

/** One series for each row, or column, of the source: where nothing is asked for, whichever gives fewer series. */
function seriesOf({ sheet, box }: BoxOnSheet, seriesBy: unknown): ChartRecord["series"] {
  const fewerRows = rowsOf(box) <= columnsOf(box);
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && fewerRows);
  const count = byRows ? rowsOf(box) : columnsOf(box);
  return Array.from({ length: count }, (_, at) => {
    const line = byRows
      ? { ...box, top: box.top + at, bottom: box.top + at }
      : { ...box, left: box.left + at, right: box.left + at };
    return newSeries(`Serie${String(at + 1)}`, { sheet, box: line });
  });
}
