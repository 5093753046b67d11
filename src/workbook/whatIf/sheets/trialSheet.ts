import type { Language, Text } from "../../../core/text";
import { splitAddress } from "../../plan/address";
import type { PlannedChart } from "../../plan/chartPlan";
import type { CellRole } from "../../plan/cellRole";
import type { PlannedCell } from "../../plan/sheetPlan";
import type { AddedSheets } from "../../plan/workbookPlan";
import type { CellValue } from "../../outcome";
import type { TrialRun } from "../run/runResult";
import type { CellFacts } from "../whatIfPort";
import { sheetTexts } from "./sheetTexts";

/** What a table of tried values brings to its sheet. */
export interface TrialTable {
  readonly cells: readonly PlannedCell[];
  readonly rows: number;
  readonly columnWidths: readonly number[];
  /** Its place is found on the sheet. */
  readonly chart?: Omit<PlannedChart, "place">;
}

/** Makes the table below a row of the sheet. */
export type MakeTable = (top: number, sheet: string) => TrialTable;

/** A sheet of tried values: the cells they were tried in, the table, what to keep in mind, the chart at the right. */
export function trialSheet(
  run: TrialRun,
  name: string,
  language: Language,
  makeTable: MakeTable,
): AddedSheets {
  const say = (text: Text): string => text[language];
  const cellRows = [run.output, ...run.inputs];
  const tableTop = 6 + cellRows.length;
  const table = makeTable(tableTop + 1, name);
  const notesTop = tableTop + table.rows + 2;
  const chartTop = notesTop + (run.notes.length > 0 ? run.notes.length + 2 : 0);
  const cells: readonly PlannedCell[] = [
    textCell(0, 0, say(sheetTexts.title(nameOf(run.output))), "title"),
    textCell(1, 0, say(sheetTexts.dated(run.when)), "subtitle"),
    textCell(3, 0, say(sheetTexts.cells), "heading"),
    ...[sheetTexts.role, sheetTexts.cell, sheetTexts.before].map((text, column) => ({
      ...textCell(4, column, say(text), "tableHead"),
      ...(column === 2 && { align: "right" as const }),
    })),
    ...cellRows.flatMap((facts, at) => factsRow(5 + at, facts)),
    textCell(tableTop, 0, say(sheetTexts.table), "heading"),
    ...table.cells,
    ...(run.notes.length > 0 ? [textCell(notesTop, 0, say(sheetTexts.notes), "heading")] : []),
    ...run.notes.map((note, at) => textCell(notesTop + 1 + at, 0, say(note), "note")),
  ];
  const sheet = {
    name,
    cells,
    columnWidths: table.columnWidths,
    validations: [],
    frozen: { rows: 0, columns: 0 },
    rowHeights: [{ row: 0, points: 28 }],
    print: {
      orientation: "landscape" as const,
      footer: ["SOCINV", "&A", "&P (&N)"] as const,
    },
    ...(table.chart && { charts: [{ ...table.chart, place: chartPlace(chartTop) }] }),
  };
  return { sheets: [sheet], shown: name };
}

/** Below everything else, so that it covers no figure however wide the columns are. */
function chartPlace(top: number): PlannedChart["place"] {
  return { top, left: 0, bottom: top + 18, right: 4 };
}

/** What a cell is called in a table: the words beside it, or its address. */
export function nameOf({ label, address }: CellFacts): string {
  return label === "" ? address : label;
}

export function textCell(row: number, column: number, text: string, role: CellRole): PlannedCell {
  // A text that begins as a formula would be one.
  return { row, column, content: /^[=+\-@]/.test(text) ? `'${text}` : text, role };
}

/** A result in its table: a number in the output's own format, or what the cell showed instead. */
export function resultCell(
  row: number,
  column: number,
  result: CellValue,
  numberFormat: string,
  language: Language,
  role: CellRole = "calculated",
): PlannedCell {
  return typeof result === "number"
    ? { row, column, content: result, role, numberFormat }
    : {
        row,
        column,
        content: sheetTexts.noNumber(String(result))[language],
        role,
        align: "right",
      };
}

function factsRow(row: number, facts: CellFacts): readonly PlannedCell[] {
  const { address, value, numberFormat } = facts;
  return [
    textCell(row, 0, nameOf(facts), "label"),
    { ...textCell(row, 1, address, "label"), link: { place: linkOf(address) } },
    { row, column: 2, content: value, role: "calculated", numberFormat },
  ];
}

/** Excel wants quotes around a sheet's name in a link. */
function linkOf(address: string): string {
  const { sheet = "", cells } = splitAddress(address);
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}
