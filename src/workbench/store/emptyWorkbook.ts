import type { IWorkbookData } from "@univerjs/core";

/** A workbook with one sheet, as Excel opens it. */
export function emptyWorkbook(sheetName: string): Partial<IWorkbookData> {
  return {
    id: "workbook",
    name: "Kalkyl",
    sheetOrder: ["sheet1"],
    sheets: {
      sheet1: { id: "sheet1", name: sheetName, rowCount: 1200, columnCount: 60, cellData: {} },
    },
  };
}
