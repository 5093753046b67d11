import type { IWorkbookData } from "@univerjs/core";

let opened = 0;

/** A workbook with one sheet, as Excel opens it. Its id is its own: Univer keeps parsed formulas by it for the whole process. */
export function emptyWorkbook(sheetName: string): Partial<IWorkbookData> {
  opened += 1;
  return {
    id: `workbook${String(opened)}`,
    name: "Kalkyl",
    sheetOrder: ["sheet1"],
    sheets: {
      sheet1: { id: "sheet1", name: sheetName, rowCount: 1200, columnCount: 60, cellData: {} },
    },
  };
}
