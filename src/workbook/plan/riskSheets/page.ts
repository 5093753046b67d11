import type { PlannedSheet } from "../workbookPlan";

/** What the sheets of sensitivity and risk have in common. Headings take two lines. */
export function pageOf(
  name: string,
  headRow: number,
): Omit<PlannedSheet, "cells" | "columnWidths"> {
  return {
    name,
    validations: [],
    frozen: { rows: 0, columns: 0 },
    rowHeights: [
      { row: 0, points: 28 },
      { row: headRow, points: 28 },
    ],
    print: { orientation: "landscape", footer: ["SOCINV", "&A", "&P (&N)"] },
  };
}
