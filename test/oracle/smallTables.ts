import type { CellValue, Table, Tables } from "../../src/core/model";

type Cells = Readonly<Record<string, CellValue>>;

interface SmallAppraisal {
  readonly assumptions?: Cells;
  readonly financing?: readonly (readonly [string, number, "%" | "kr"])[];
  readonly participants?: readonly Cells[];
  readonly costs?: readonly Cells[];
  readonly effects?: readonly Cells[];
}

/** A start in 2027, ten participants who all succeed, horizon 3, rate 0, and what a test says otherwise. */
export function smallTables(small: SmallAppraisal): Tables {
  const assumptions: Cells = {
    startår: 2027,
    horisont: 3,
    diskonteringsränta: 0,
    "mandatperiodens sista år": 2030,
    "andel som lyckas": 1,
    ...small.assumptions,
  };
  return {
    assumptions: [
      ["Nyckel", "Värde", "Enhet"],
      ...Object.entries(assumptions).map(([key, value]) => [key, value, ""]),
      ...(small.financing ?? []),
    ],
    participants: tableOf(small.participants ?? [{ År: 2027, Antal: 10 }], ["År", "Antal"]),
    costs: tableOf(
      (small.costs ?? []).map((row, at) => ({
        Id: `K${String(at + 1)}`,
        Aktör: "Socialnämnden",
        Slag: "engång",
        Från: 2027,
        ...row,
      })),
      ["Id", "Aktör", "Slag", "Belopp"],
    ),
    effects: tableOf(
      (small.effects ?? []).map((row, at) => ({
        Id: `E${String(at + 1)}`,
        Aktör: "Socialnämnden",
        Slag: "real",
        ...row,
      })),
      ["Id", "Aktör", "Slag", "Enhetsvärde"],
    ),
  };
}

function tableOf(rows: readonly Cells[], always: readonly string[]): Table {
  const headers = [...new Set([...always, ...rows.flatMap((row) => Object.keys(row))])];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}
