import type { TableId } from "../../../../core/model";
import { tableNames } from "../../../../core/model/schema/tableColumns";
import { appraisalTableNames } from "../../../appraisal/appraisalTableNames";
import type { OpenedFile } from "../openFile";
import { cellsIn } from "./cellsIn";
import { findByHeaders } from "./findByHeaders";
import type { FoundTable } from "./foundTable";

const ids = Object.keys(tableNames) as readonly TableId[];

/** The tables of the first calculation of a file: by the names of Excel's own tables, else by their headers. */
export function findTables(file: OpenedFile): ReadonlyMap<TableId, FoundTable> {
  const [names] = appraisalTableNames(file.tables.map(({ name }) => name));
  const found = new Map<TableId, FoundTable>();
  for (const id of ids) {
    const table = (names && findByName(file, names[id])) ?? findByHeaders(file, id);
    if (table) found.set(id, table);
  }
  return found;
}

function findByName(file: OpenedFile, wanted: string): FoundTable | undefined {
  const lower = (text: string): string => text.toLocaleLowerCase("sv");
  const named = file.tables.find(({ name }) => lower(name) === lower(wanted));
  const sheet = named && file.sheets.find(({ name }) => name === named.sheet);
  if (!named || !sheet) return undefined;
  const { box } = named;
  return { sheet: sheet.name, box, table: cellsIn(sheet.cells, box), byHeaders: false };
}
