import type { PlannedCell, SheetPlan } from "../../workbook/plan/sheetPlan";
import { cashFlowCells } from "./cashFlow";
import { exclusionCells } from "./exclusion";

const INTRODUCTION: readonly PlannedCell[] = [
  { row: 0, column: 0, role: "title", content: "Räkna på en social investering" },
  {
    row: 1,
    column: 0,
    role: "subtitle",
    content:
      "Ändra en gul cell så följer resten med. Skriv =SOCINV. i en tom cell så visas funktionerna.",
  },
];

/** The workbook that the workbench opens with: printed results, and native formulas that give the same. */
export const examplePlan: SheetPlan = {
  name: "Exempel",
  columnWidths: [19, 15, 15, 17, 11, 16, 14, 16, 11, 11],
  cells: [...INTRODUCTION, ...exclusionCells(3), ...cashFlowCells(10)],
};
