import {
  readAppraisal,
  type Appraisal,
  type CellValue,
  type Tables,
} from "../../../src/core/model";

type Row = Readonly<Record<string, CellValue>>;

export interface TableRows {
  readonly assumptions: Readonly<Record<string, CellValue>> | readonly Row[];
  readonly participants?: readonly Row[];
  readonly costs?: readonly Row[];
  readonly effects?: readonly Row[];
  readonly notMonetised?: readonly Row[];
}

/** Tables from rows written as objects: the headers are the keys that occur, and those that the format requires. */
export function tablesOf(rows: TableRows): Tables {
  const { assumptions } = rows;
  const list = Array.isArray(assumptions)
    ? (assumptions as readonly Row[])
    : Object.entries(assumptions).map(([Nyckel, Värde]) => ({ Nyckel, Värde: Värde as CellValue }));
  return {
    assumptions: tableOf(list, ["Nyckel", "Värde"]),
    participants: tableOf(rows.participants ?? [], ["År", "Antal"]),
    costs: tableOf(rows.costs ?? [], ["Id", "Aktör", "Slag", "Belopp", "Från", "Till"]),
    effects: tableOf(rows.effects ?? [], ["Id", "Aktör", "Slag", "Enhetsvärde"]),
    ...(rows.notMonetised
      ? { notMonetised: tableOf(rows.notMonetised, ["Effekt", "Riktning och storlek"]) }
      : {}),
  };
}

function tableOf(rows: readonly Row[], headers: readonly string[]) {
  const all = [...new Set([...headers, ...rows.flatMap((row) => Object.keys(row))])];
  return [all, ...rows.map((row) => all.map((header) => row[header] ?? null))];
}

/** The appraisal of such tables; errors in them fail the test with their texts. */
export function appraisalOf(rows: TableRows): Appraisal {
  const { appraisal, problems } = readAppraisal(tablesOf(rows));
  if (!appraisal) {
    const errors = problems.filter(({ severity }) => severity === "error");
    throw new Error(
      errors.map(({ table, row, what }) => `${table} ${String(row)}: ${what.en}`).join("\n"),
    );
  }
  return appraisal;
}
