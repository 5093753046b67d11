import fc from "fast-check";
import type { CellValue, Table, Tables } from "../../src/core/model";
import { exactlyZero } from "./exactlyZero";
import { someAssumptions, type AssumptionChoice } from "./generatedAssumptions";
import { ownKinds, type Offset } from "./generatedChoices";
import {
  aCohort,
  aCost,
  anEffect,
  type CohortChoice,
  type CostChoice,
  type EffectChoice,
} from "./generatedRows";
import { assumptionRows } from "./writeAssumptions";

export interface Choices {
  readonly assumptions: AssumptionChoice;
  readonly cohorts: readonly CohortChoice[];
  readonly costs: readonly CostChoice[];
  readonly effects: readonly EffectChoice[];
}

const random = fc
  .record({
    assumptions: someAssumptions,
    cohorts: fc.array(aCohort, { minLength: 1, maxLength: 4 }),
    costs: fc.array(aCost, { minLength: 1, maxLength: 6 }),
    effects: fc.array(anEffect, { minLength: 1, maxLength: 8 }),
    turned: fc.boolean(),
    spare: fc.boolean(),
  })
  .map(({ turned, spare, ...choices }) => dressed(tablesOf(choices), turned, spare));

/** Canonical appraisals as a workbook would hold them; one in eight meets its limits exactly. */
export const appraisalTables: fc.Arbitrary<Tables> = fc.oneof(
  { weight: 7, arbitrary: random },
  { weight: 1, arbitrary: exactlyZero },
);

export function tablesOf(choices: Choices): Tables {
  const { assumptions } = choices;
  const year = (offset: Offset): number => assumptions.startYear + offset;
  // Without an index every row stands in the appraisal's own price year, said or unsaid.
  const priceYear = (offset: Offset | null): CellValue => {
    if (offset === null) return null;
    return assumptions.prices.own ? year(offset) : year(assumptions.prices.year ?? 0);
  };
  return {
    assumptions: assumptionRows(assumptions, usedActors(choices)),
    participants: [
      ["År", "Antal", "Andel som lyckas"],
      ...choices.cohorts.map((row) => [year(row.start), row.number, row.rate]),
    ],
    costs: [
      costHeaders,
      ...choices.costs.map((row, at) => [
        `K${String(at + 1)}`,
        `Post ${String(at + 1)}`,
        row.actor,
        row.counterpart,
        row.kind,
        row.amount,
        ...limits(row, year),
        priceYear(row.priceYear),
        "",
      ]),
    ],
    effects: [
      effectHeaders,
      ...choices.effects.map((row, at) => [
        `E${String(at + 1)}`,
        `Effekt ${String(at + 1)}`,
        ...effectCells(row),
        priceYear(row.priceYear),
      ]),
    ],
  };
}

const costHeaders = [
  "Id",
  "Post",
  "Aktör",
  "Motpart",
  "Slag",
  "Belopp",
  "Från",
  "Till",
  "Prisår",
  "Källa",
];

function limits(row: CostChoice, year: (offset: Offset) => number): [CellValue, CellValue] {
  const from = year(row.from);
  const to = year(row.from + row.years);
  if (row.kind === "engång") return [from, null];
  if (row.kind === "per år") return [from, to];
  const openFrom = row.open === "from" || row.open === "both";
  const openTo = row.open === "to" || row.open === "both";
  return [openFrom ? null : from, openTo ? 0 : to];
}

const effectHeaders = [
  "Id",
  "Effekt",
  "Aktör",
  "Motpart",
  "Slag",
  "Enhetsvärde",
  "Andel",
  "Fördröjning",
  "Varaktighet",
  "Dödvikt",
  "Vår andel",
  "Undanträngning",
  "Avklingning",
  "Hemtagbar andel",
  "Steg",
  "Hemtagning efter",
  "Försiktighetsavdrag",
  "Evidensgrad",
  "Prisår",
];

function effectCells(row: EffectChoice): CellValue[] {
  return [
    row.actor,
    row.counterpart,
    row.kind,
    row.unitValue,
    row.share,
    row.lag,
    row.duration,
    row.deadweight,
    row.attribution,
    row.displacement,
    row.dropOff,
    row.cashableShare,
    row.step,
    row.cashLag,
    row.haircut,
    row.grade,
  ];
}

function usedActors({ assumptions, costs, effects }: Choices): string[] {
  const names = [...costs, ...effects].flatMap((row) => [row.actor, row.counterpart]);
  const financing = assumptions.financing.flatMap((row) => [row.financier, row.payer]);
  const all = new Set([...names, ...financing, ...assumptions.sets.flat()]);
  return Object.keys(ownKinds).filter((name) => all.has(name));
}

/** Columns from the right, spare rows, a column and a key that nobody knows. */
function dressed(tables: Tables, turned: boolean, spare: boolean): Tables {
  const turn = (table: Table): Table => (turned ? table.map((row) => [...row].reverse()) : table);
  const pad = (table: Table): Table =>
    spare ? [...table, table[0]!.map(() => null), table[0]!.map(() => 0)] : table;
  const note = (table: Table): Table =>
    turned
      ? table.map((row, at) => [...row, at === 0 ? "Egen kolumn" : `anteckning ${String(at)}`])
      : table;
  return {
    assumptions: turn(spare ? [...tables.assumptions, ["egen nyckel", 3, ""]] : tables.assumptions),
    participants: pad(turn(tables.participants)),
    costs: note(turn(tables.costs)),
    effects: pad(turn(tables.effects)),
  };
}
