import type { CellValue, Table, Tables } from "../../model";
import {
  assumptionColumns,
  costColumns,
  effectColumns,
  notMonetisedColumns,
  participantColumns,
} from "../../model/schema/tableColumns";
import { columns, type Columns } from "../../model/schema/column";
import type { Origin } from "../example";
import type { Basis } from "./basis";

/** Cells by the keys of a table's columns; those left out are blank. */
type Cells<C extends Columns> = Partial<Readonly<Record<keyof C, CellValue>>>;

type Row<C extends Columns> = Omit<Cells<C>, "source"> & { readonly basis: Basis };

export interface ExampleRows {
  readonly assumptions: readonly Row<typeof assumptionColumns>[];
  readonly participants: readonly Row<typeof participantColumns>[];
  readonly costs: readonly Row<typeof costColumns>[];
  readonly effects: readonly Row<typeof effectColumns>[];
  readonly notMonetised?: readonly Cells<typeof notMonetisedColumns>[];
}

/** An extra column of each table: readers of the format keep it and otherwise take no notice. */
export const originHeader = "Ursprung";

export const originNames: Readonly<Record<Origin, string>> = {
  published: "publicerad",
  derived: "härledd",
  assumed: "antagande",
};

/** The five tables of an example, in Swedish, each row with its source and whether it is published, derived or assumed. */
export function exampleTables(rows: ExampleRows): Tables {
  return {
    assumptions: sourced(assumptionColumns, rows.assumptions),
    participants: sourced(participantColumns, rows.participants),
    costs: sourced(costColumns, rows.costs),
    effects: sourced(effectColumns, rows.effects),
    notMonetised: tableOf(notMonetisedColumns, rows.notMonetised ?? []),
  };
}

const basisColumns = { source: ["Källa", "Source"], origin: [originHeader, "Origin"] } as const;

function sourced(known: Columns, rows: readonly { readonly basis: Basis }[]): Table {
  const all = { ...known, ...columns(basisColumns, []) };
  return tableOf(
    all,
    rows.map(({ basis, ...cells }) => ({
      ...cells,
      source: basis.source,
      origin: originNames[basis.origin],
    })),
  );
}

function tableOf(all: Columns, rows: readonly Readonly<Record<string, CellValue>>[]): Table {
  const keys = Object.keys(all);
  const headers = Object.values(all).map(({ name }) => name.sv);
  return [headers, ...rows.map((row) => keys.map((key) => row[key] ?? null))];
}
