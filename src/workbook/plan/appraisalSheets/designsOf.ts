import type { CellValue, TableId } from "../../../core/model";
import { columnKey } from "./columnCells";
import { columnDesigns, extraColumn, type ColumnDesign } from "./columns";

/** The design of each column of a table, by its header. */
export function designsOf(id: TableId, headers: readonly CellValue[]): readonly ColumnDesign[] {
  return headers.map((header) => {
    const key = columnKey(id, header);
    return (key === undefined ? undefined : columnDesigns[id][key]) ?? extraColumn;
  });
}
