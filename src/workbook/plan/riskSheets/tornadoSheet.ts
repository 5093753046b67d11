import type { OutputTable } from "../../../core/appraisal";
import { joinAddress } from "../address";
import { figureFormat } from "../appraisalSheets/results/figureFormat";
import type { FigureUnit } from "../appraisalSheets/results/resultBlock";
import type { PlannedChart } from "../chartPlan";
import type { PlannedCell } from "../sheetPlan";
import type { PlannedSheet } from "../workbookPlan";
import { functionCall } from "./functionCall";
import { pageOf } from "./page";
import type { RiskSheetInput } from "./riskSheetInput";
import { spilledTable } from "./spilledTable";
import { riskSheetTexts } from "./texts";

const top = 3;
/** After the seven columns of the function and a blank one. */
const differences = 8;

/** The tornado as one live function, what the chart stands on beside it, and the chart. */
export function tornadoSheet(input: RiskSheetInput, tornado: OutputTable): PlannedSheet {
  const { language, unit, followed, names } = input;
  const rows = tornado.length - 1;
  const units: readonly FigureUnit[] = ["text", "text", "text", unit, unit, unit, unit];
  return {
    ...pageOf(names.sensitivity, top),
    cells: [
      { row: 0, column: 0, content: riskSheetTexts.tornadoTitle[language], role: "title" },
      {
        row: 1,
        column: 0,
        content: riskSheetTexts.tornadoLine(followed)[language],
        role: "subtitle",
      },
      ...spilledTable(
        {
          formula: functionCall("TORNADO", input),
          expected: tornado,
          top,
          left: 0,
          spareRows: 10,
          unit: (_row, column) => units[column] ?? unit,
        },
        language,
      ),
      ...differenceCells(input, rows),
    ],
    columnWidths: [34, 13, 13, 17, 17, 17, 17, 3, 17, 17],
    charts: [tornadoChart(input, rows)],
  };
}

/** Native formulas from the result at low and high to how far it is from the plan. */
function differenceCells({ language, unit }: RiskSheetInput, rows: number): readonly PlannedCell[] {
  const heads = [riskSheetTexts.lowDifference, riskSheetTexts.highDifference].map(
    (head, at): PlannedCell => ({
      row: top,
      column: differences + at,
      content: head[language],
      role: "tableHead",
      align: "right",
      wrap: true,
    }),
  );
  const cells = Array.from({ length: rows }, (_, at) => {
    const row = String(top + 2 + at);
    return ["D", "E"].map((column, side): PlannedCell => ({
      row: top + 1 + at,
      column: differences + side,
      content: `=${column}${row}-G${row}`,
      role: "calculated",
      numberFormat: figureFormat(unit, language),
    }));
  });
  const note: PlannedCell = {
    row: top + rows + 2,
    column: differences,
    content: riskSheetTexts.chartRows(rows)[language],
    role: "note",
  };
  return [...heads, ...cells.flat(), note];
}

function tornadoChart({ names, language, unit }: RiskSheetInput, rows: number): PlannedChart {
  const column = (letter: string): string =>
    joinAddress(
      names.sensitivity,
      `${letter}${String(top + 2)}:${letter}${String(top + 1 + rows)}`,
    );
  const title = riskSheetTexts.tornadoChart[language];
  const categories = column("A");
  return {
    name: "SOCINV Tornado",
    kind: "bars",
    title,
    altText: title,
    series: [
      {
        name: riskSheetTexts.low[language],
        categories,
        values: column("I"),
        colour: "#bc4b09",
      },
      {
        name: riskSheetTexts.high[language],
        categories,
        values: column("J"),
        colour: "#0f6cbd",
      },
    ],
    place: { top: top + rows + 4, left: 0, bottom: top + rows + 24, right: 6 },
    valueFormat: figureFormat(unit, language),
    stacked: true,
    legend: true,
  };
}
