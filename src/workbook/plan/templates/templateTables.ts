import type { CellValue, Table, TableId, Tables } from "../../../core/model";
import { tableColumns } from "../../../core/model/schema/tableColumns";
import type { Language, Text } from "../../../core/text";

/** Cells by the keys of a table's columns; those left out are blank. A text in both languages is written in one. */
export type TemplateRow = Readonly<Record<string, CellValue | Text>>;

export type TemplateRows = Readonly<Record<TableId, readonly TemplateRow[]>>;

/** The tables of a template in one language. */
export function templateTables(rows: TemplateRows, language: Language): Tables {
  const table = (id: TableId): Table => {
    const columns = Object.entries(tableColumns[id]);
    return [
      columns.map(([, { name }]) => name[language]),
      ...rows[id].map((row) => columns.map(([key]) => cellIn(row[key] ?? null, language))),
    ];
  };
  return {
    assumptions: table("assumptions"),
    participants: table("participants"),
    costs: table("costs"),
    effects: table("effects"),
    notMonetised: table("notMonetised"),
  };
}

function cellIn(cell: CellValue | Text, language: Language): CellValue {
  return cell !== null && typeof cell === "object" ? cell[language] : cell;
}
