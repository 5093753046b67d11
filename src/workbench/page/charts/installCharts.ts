import type { FUniver } from "@univerjs/core/facade";
import type { HostState } from "../../host/hostState";
import { columnsOf, rowsOf } from "../../store/boxes";
import { chartsOn } from "./chartsOn";
import { ChartView } from "./ChartView";
import type { DrawnChart } from "./drawnChart";

const component = "socinv-chart";

/** Draws the workbook's charts over the grid, and again whenever what they show has changed. Returns what to call then. */
export function installCharts(api: FUniver, state: HostState, swedish: boolean): () => void {
  api.registerComponent(component, ChartView);
  const locale = swedish ? "sv-SE" : "en-GB";
  const drawn = new Map<string, { readonly as: string; readonly remove: () => void }>();
  const draw = (chart: DrawnChart): void => {
    const as = JSON.stringify(chart);
    if (drawn.get(chart.id)?.as === as) return;
    drawn.get(chart.id)?.remove();
    const picture = placed(api, chart, locale);
    if (picture) drawn.set(chart.id, { as, remove: picture.dispose });
  };
  return () => {
    const charts = chartsOn(state, state.store.activeSheet());
    for (const [id, { remove }] of drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      remove();
      drawn.delete(id);
    }
    charts.forEach(draw);
  };
}

function placed(
  api: FUniver,
  chart: DrawnChart,
  locale: string,
): { readonly dispose: () => void } | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return undefined;
  const { top, left } = chart.place;
  const range = sheet.getRange(top, left, rowsOf(chart.place), columnsOf(chart.place));
  const data = JSON.parse(JSON.stringify({ chart, locale })) as Record<string, string>;
  const layer = { componentKey: component, allowTransform: false, eventPassThrough: true, data };
  return sheet.addFloatDomToRange(range, layer, {}, chart.id) ?? undefined;
}
