import type { TableId } from "../../../../core/model";
import { plainWord } from "../../../../core/model/cells/sameWord";
import { tableNames } from "../../../../core/model/schema/tableColumns";
import type { Box } from "../../../plan/address";
import type { FileSheet, OpenedFile } from "../openFile";
import { cellsIn, lastRow } from "./cellsIn";
import type { FoundTable } from "./foundTable";
import { headerSpan } from "./headerRow";

const ids = Object.keys(tableNames) as readonly TableId[];

/** A table known by its header row, first on a sheet of its own name, then on any. It goes on to the next table's headers. */
export function findByHeaders({ sheets }: OpenedFile, id: TableId): FoundTable | undefined {
  const ownNames = Object.values(tableNames[id]).map(plainWord);
  const isOwn = ({ name }: FileSheet): boolean => ownNames.includes(plainWord(name));
  const ordered = [...sheets.filter(isOwn), ...sheets.filter((sheet) => !isOwn(sheet))];
  for (const sheet of ordered) {
    const box = boxOn(sheet, id);
    if (box) return { sheet: sheet.name, box, table: cellsIn(sheet.cells, box), byHeaders: true };
  }
  return undefined;
}

function boxOn({ cells }: FileSheet, id: TableId): Box | undefined {
  const rows = [...cells.keys()].sort((one, other) => one - other);
  for (const [at, row] of rows.entries()) {
    const span = headerSpan(cells.get(row) ?? new Map(), id);
    if (!span) continue;
    const next = rows
      .slice(at + 1)
      .find((below) => ids.some((other) => headerSpan(cells.get(below) ?? new Map(), other)));
    return { top: row, bottom: next === undefined ? lastRow(cells) : next - 1, ...span };
  }
  return undefined;
}
