import { InputError } from "../../core/errors";
import type { Text } from "../../core/text";
import { optional, type Cell, type Parameter } from "../definition";
import { appraisalMessages } from "./appraisalMessages";
import { rowsOf } from "./cells";

/** The cells of one table as the host sends them, the header row first. */
export type TableCells = readonly (readonly Cell[])[];

/** An appraisal's four tables, as arguments always in this order. */
export type AppraisalTables = readonly [
  assumptions: TableCells,
  participants: TableCells,
  costs: TableCells,
  effects: TableCells,
];

type TableParameter = Parameter<TableCells>;

/** The tables of an appraisal, each with its header row: what every appraisal function begins with. */
export function appraisalTables(): readonly [
  TableParameter,
  TableParameter,
  TableParameter,
  TableParameter,
] {
  return [
    table("assumptions", { sv: "antaganden", en: "assumptions" }),
    table("participants", { sv: "deltagare", en: "participants" }),
    table("costs", { sv: "kostnader", en: "costs" }),
    table("effects", { sv: "effekter", en: "effects" }),
  ];
}

/** Effects without a price, where that table is given too. */
export function notMonetisedTable(): Parameter<TableCells | undefined> {
  return optional(table("notMonetised", { sv: "effekter_utan_pris", en: "not_monetised" }));
}

function table(key: string, name: Text): TableParameter {
  return {
    key,
    name,
    kind: `${key}Table`,
    // A cell with an error is a problem of the table, listed with its place like every other.
    cell: { type: "any", dimensionality: "matrix", errors: true },
    optional: false,
    parse: (cell) => {
      const rows = rowsOf(cell);
      const columns = rows[0]?.length ?? 0;
      if (rows.length <= 1 && columns <= 1)
        throw new InputError(key, appraisalMessages.notATable(rows[0]?.[0]));
      if (columns < 2) throw new InputError(key, appraisalMessages.oneColumn());
      return rows;
    },
  };
}
