import { excelWorkbook } from "../../../../src/workbook/excel/excelWorkbook";
import { realPace, usualLimits } from "../../../../src/workbook/whatIf/run/pace";
import type { RunTools, RunWatch } from "../../../../src/workbook/whatIf/run/runResult";
import { openExcel, type SimulatedExcel } from "../../../support/excel";
import { registerTestFunctions, testMetadata } from "../../../workbench/fixtures/testFunctions";

export const port = excelWorkbook.whatIf;
export const tools: RunTools = { port, pace: realPace, limits: usualLimits };
export const quiet: RunWatch = {
  progress: () => undefined,
  isCancelled: () => false,
  mayTake: () => Promise.resolve(true),
};

/** Excel with an add-in whose functions answer late: SLOWLY gives the double after some milliseconds. */
export function openLateExcel(): Promise<SimulatedExcel> {
  return openExcel({ functions: testMetadata, addIn: registerTestFunctions });
}

/**
 * Participants in B2, saving for each in B3 and cost in B4. The output in B7 rests on two functions in a row that
 * answer late: 2 · (2 · participants + 0) · saving − cost, and B8 hides the wait behind IFERROR.
 */
export async function fillModel(excel: SimulatedExcel): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Modell";
    sheet.getRange("A2:B8").formulas = [
      ["Deltagare", 20],
      ["Besparing per deltagare", 30.5],
      ["Kostnad", 400],
      ["Mellanled", "=SOCINV.SLOWLY(B2,15)"],
      ["Mellanled två", "=SOCINV.SLOWLY(B5,15)"],
      ["Netto", "=B6*B3-B4"],
      ["Netto eller noll", "=IFERROR(B6*B3-B4,0)"],
    ];
    sheet.getRange("B3:B4").numberFormat = [["0.00"], ['#,##0\\ "kr"']];
    await context.sync();
  });
  await excel.idle();
}

/** By hand: 4 · participants · saving − cost. */
export const net = (participants: number, saving = 30.5, cost = 400): number =>
  4 * participants * saving - cost;

/** Everything that a run may not change: contents, number formats, calculation mode. */
export async function inputsNow(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Modell").getRange("A1:C9");
    range.load(["formulas", "numberFormat"]);
    context.workbook.application.load("calculationMode");
    await context.sync();
    return [range.formulas, range.numberFormat, context.workbook.application.calculationMode];
  });
}
