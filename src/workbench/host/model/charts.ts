import { CellError } from "../../store/cellValue";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import type { HostState } from "../hostState";
import { Chart } from "./chart";
import { requireUnprotected } from "./locks";
import { ModelCollection, sameName, text } from "./modelObject";
import { RangeArea } from "./rangeArea";

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

  add(chartType: unknown, source: unknown): Chart {
    requireUnprotected(this.state, this.sheet);
    if (!(source instanceof RangeArea)) throw invalidArgument("a range is expected");
    this.requireNumbers(source);
    const number = String(this.state.newId());
    const record = {
      id: `{C${number}}`,
      sheet: this.sheet,
      name: `Diagram ${number}`,
      chartType: text(chartType),
      source: source.address,
      series: [],
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

  /** Excel would draw an empty chart; here a wrong address must not pass unseen. */
  private requireNumbers({ sheet, box }: RangeArea): void {
    const values = this.state.store.read(sheet, box).flat();
    const plottable = values.some(
      ({ value }) => typeof value === "number" || value instanceof CellError,
    );
    if (!plottable) throw new HostError("InvalidArgument", "The chart's source holds no numbers.");
  }
}
