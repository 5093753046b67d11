import type { CellValue, Table, TableId, Tables } from "../../../core/model";
import { isBlank } from "../../../core/model/cells/isBlank";
import { tableColumns, tableNames } from "../../../core/model/schema/tableColumns";
import type { Language } from "../../../core/text";
import { padded } from "./columns";
import type { Draft, DraftTable } from "./draft";
import { withoutOwnEnds } from "./withoutOwnEnds";

export const tableIds = Object.keys(tableNames) as readonly TableId[];

type DraftTables = Draft["tables"];

const known = new WeakMap<DraftTables, Required<Tables>>();

/** The draft as the core's tables. The same object for the same tables, so that what is computed from it can be kept. */
export function draftTables({ tables }: Pick<Draft, "tables">): Required<Tables> {
  const before = known.get(tables);
  if (before) return before;
  const entries = tableIds.map((id) => [id, asTable(tables[id])]);
  const made = Object.fromEntries(entries) as Required<Tables>;
  known.set(tables, made);
  return made;
}

function asTable({ headers, rows }: DraftTable): Table {
  return [headers, ...rows.map(({ cells }) => padded(cells, headers.length))];
}

/** Tables as they come from a workbook, as those of a draft. Rows without any content are left out. */
export function tablesOfDraft(
  tables: Tables,
  language: Language,
): Pick<Draft, "tables" | "nextUid"> {
  let nextUid = 1;
  const entries = tableIds.map((id) => {
    const [headers = emptyHeaders(id, language), ...rows] = tables[id] ?? [];
    const kept = withoutOwnEnds(id, headers, rows).filter((cells) => !cells.every(isNothing));
    return [id, { headers, rows: kept.map((cells) => ({ uid: `r${String(nextUid++)}`, cells })) }];
  });
  return { tables: Object.fromEntries(entries) as DraftTables, nextUid };
}

export function emptyHeaders(id: TableId, language: Language): readonly CellValue[] {
  return Object.values(tableColumns[id]).map(({ name }) => name[language]);
}

/** Excel hands over a spare row's numbers as 0. */
const isNothing = (cell: CellValue): boolean => isBlank(cell) || cell === 0;
