import type { ChartRecord } from "../host/model/chartRecord";

const YEARS = { top: 12, left: 1, bottom: 12, right: 9 };
const SUMS = { top: 14, left: 1, bottom: 14, right: 9 };

/** The curve of the example's cash flow, beside its measures: how far out the money is, and when it is back. */
export function exampleChart(sheet: string): ChartRecord {
  return {
    id: "{C0}",
    sheet,
    name: "Diagram 1",
    chartType: "XYScatterLinesNoMarkers",
    source: "B15:J15",
    series: [
      {
        name: "Löpande summa",
        values: { sheet, box: SUMS },
        xValues: { sheet, box: YEARS },
        properties: new Map([["line.color", "#056c76"]]),
      },
    ],
    place: { sheet, box: { top: 16, left: 4, bottom: 25, right: 7 } },
    properties: new Map([["title.text", "Löpande summa, kr"]]),
  };
}
