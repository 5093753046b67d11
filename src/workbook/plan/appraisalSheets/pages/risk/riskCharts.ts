import type { OutputTable } from "../../../../../core/appraisal";
import { boxName, joinAddress } from "../../../address";
import type { PlannedChart } from "../../../chartPlan";
import type { PageInput } from "../pageInput";
import { histogramTitle } from "./limits";
import { outcomeRow, type RiskTables } from "./riskLayout";
import { riskTexts } from "./riskTexts";

const gain = "#0F6CBD";
const mostDrivers = 10;
const left = 5;
const right = 10;

/** The histogram, and what explains the spread. They stand beside the tables, and read them. */
export function riskCharts(
  { distribution, drivers, distributionRow, driversRow }: RiskTables,
  input: PageInput,
): readonly PlannedChart[] {
  const charts: PlannedChart[] = [];
  if (distribution && distribution.length > 1)
    charts.push(histogram(distributionRow, distribution, input));
  if (drivers && drivers.length > 1)
    charts.push(driversChart(driversRow, Math.min(mostDrivers, drivers.length - 1), input));
  return charts;
}

function histogram(
  row: number,
  distribution: OutputTable,
  { names, language }: PageInput,
): PlannedChart {
  const column = columnOf(names.sheets.risk, row, distribution.length - 1);
  return {
    name: riskTexts.distribution[language],
    kind: "columns",
    title: histogramTitle(distribution)[language],
    altText: riskTexts.histogramAlt[language],
    series: [
      {
        name: riskTexts.trials[language],
        categories: column(0),
        values: column(2),
        colour: gain,
      },
    ],
    place: { top: outcomeRow - 1, left, bottom: outcomeRow + 14, right },
    valueFormat: "#,##0",
  };
}

function driversChart(row: number, bars: number, { names, language }: PageInput): PlannedChart {
  const column = columnOf(names.sheets.risk, row, bars);
  return {
    name: riskTexts.driversChart[language],
    kind: "bars",
    title: riskTexts.driversChart[language],
    altText: riskTexts.driversAlt[language],
    series: [
      {
        name: riskTexts.driversChart[language],
        categories: column(0),
        values: column(1),
        colour: gain,
      },
    ],
    place: { top: outcomeRow + 16, left, bottom: outcomeRow + 29, right },
    valueFormat: "0\\ %",
  };
}

/** The cells under a table's header. */
function columnOf(sheet: string, row: number, count: number): (column: number) => string {
  return (column) => {
    const box = { top: row + 1, left: column, bottom: row + count, right: column };
    return joinAddress(sheet, boxName(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"));
  };
}
