import { noteSteps } from "../../../src/workbook/excel/appraisal/noteSteps";
import type { PlannedSheet } from "../../../src/workbook/plan/workbookPlan";

const plan: PlannedSheet = {
  name: "Effekter",
  cells: [
    { row: 0, column: 0, content: 1, role: "figure", note: "Om resultatet." },
    { row: 3, column: 5, content: 100, role: "input", note: "Om priset." },
    { row: 4, column: 5, content: 200, role: "input" },
  ],
  columnWidths: [10],
  validations: [
    {
      box: { top: 3, left: 5, bottom: 4, right: 5 },
      validation: { answer: "stop" },
    },
  ],
  frozen: { rows: 0, columns: 0 },
  rowHeights: [],
};

/** A sheet that keeps what is put on it, in an Excel with or without the notes of ExcelApi 1.18. */
function put(hasNotes: boolean) {
  const notes: [string, string][] = [];
  const hints: [string, string][] = [];
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: () => hasNotes } } },
  });
  const sheet = {
    notes: { add: (cell: string, text: string) => notes.push([cell, text]) },
    getRange: (cell: string) => ({
      dataValidation: {
        set prompt({ message }: { message: string }) {
          hints.push([cell, message]);
        },
      },
    }),
  } as unknown as Excel.Worksheet;
  for (const { run } of noteSteps(sheet, plan)) run();
  return { notes, hints };
}

describe("the notes of a sheet", () => {
  it("are Excel's notes where it has them", () => {
    expect(put(true)).toEqual({
      notes: [
        ["A1", "Om resultatet."],
        ["F4", "Om priset."],
      ],
      hints: [],
    });
  });

  it("are hints in an older Excel, but for cells that tell already what they take", () => {
    expect(put(false)).toEqual({ notes: [], hints: [["A1", "Om resultatet."]] });
  });
});
