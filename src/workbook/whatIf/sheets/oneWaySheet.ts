import type { Language } from "../../../core/text";
import { joinAddress } from "../../plan/address";
import type { PlannedChart } from "../../plan/chartPlan";
import type { PlannedCell } from "../../plan/sheetPlan";
import type { AddedSheets } from "../../plan/workbookPlan";
import { sameContent } from "../sameContent";
import type { TrialRun } from "../run/runResult";
import { sheetTexts } from "./sheetTexts";
import { nameOf, resultCell, textCell, trialSheet } from "./trialSheet";

/** One input: its values, the result at each, and how far that is from the result at the run. */
export function oneWaySheet(
  run: TrialRun,
  values: readonly number[],
  name: string,
  language: Language,
): AddedSheets {
  return trialSheet(run, name, language, (top, sheet) => ({
    cells: [...headCells(run, top, language), ...rowCells(run, values, top + 1, language)],
    rows: values.length + 2,
    columnWidths: [30, 18, 22],
    ...(values.length > 1 && { chart: lineChart(run, values, top + 1, sheet, language) }),
  }));
}

function headCells({ inputs, output }: TrialRun, top: number, language: Language): PlannedCell[] {
  const [input] = inputs;
  const names = [input ? nameOf(input) : "", nameOf(output), sheetTexts.difference[language]];
  return names.map((text, column) => ({
    ...textCell(top, column, text, "tableHead"),
    align: "right",
    wrap: true,
  }));
}

function rowCells(
  { inputs, output, results }: TrialRun,
  values: readonly number[],
  top: number,
  language: Language,
): PlannedCell[] {
  const [input] = inputs;
  const { numberFormat } = output;
  return values.flatMap((value, at): PlannedCell[] => {
    const result = results[at] ?? "";
    // The value that stood there at the run is marked.
    const role = input && sameContent(input.value, value) ? "conclusion" : "calculated";
    const difference =
      typeof result === "number" && typeof output.value === "number" ? result - output.value : "";
    return [
      {
        row: top + at,
        column: 0,
        content: value,
        role,
        numberFormat: input?.numberFormat ?? "General",
      },
      resultCell(top + at, 1, result, numberFormat, language, role),
      { row: top + at, column: 2, content: difference, role, numberFormat },
    ];
  });
}

function lineChart(
  { inputs, output }: TrialRun,
  values: readonly number[],
  top: number,
  sheet: string,
  language: Language,
): Omit<PlannedChart, "place"> {
  const [input] = inputs;
  const inputName = input ? nameOf(input) : "";
  const title = sheetTexts.lineTitle(nameOf(output), inputName)[language];
  const column = (letter: string): string =>
    joinAddress(sheet, `${letter}${String(top + 1)}:${letter}${String(top + values.length)}`);
  return {
    name: "SOCINV Känslighet",
    kind: "curve",
    title,
    altText: title,
    series: [
      { name: nameOf(output), categories: column("A"), values: column("B"), colour: "#1F2A30" },
    ],
    valueFormat: output.numberFormat,
    categoryFormat: input?.numberFormat ?? "General",
  };
}
