import fc from "fast-check";
import type { CellValue } from "../../../src/core/model";
import type { TableRows } from "./tablesOf";

type Row = Record<string, CellValue>;

const START = 2027;
const committees = ["Socialnämnden", "Barn- och utbildningsnämnden", "Kommunstyrelsen"];
const publicActors = [
  ...committees,
  "Annan kommun",
  "Region",
  "Försäkringskassan",
  "Staten i övrigt",
];
const privateActors = ["Individ/hushåll", "Företag", "Civilsamhälle", "Stiftelsen Ljus"];
const actors = [...publicActors, ...privateActors];

const actor = fc.constantFrom(...actors);
const money = fc.integer({ min: 0, max: 2_000_000 }).map((amount) => amount / 10);
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const someShare = fc.oneof(fc.constant(0), fc.constant(0), share);
const wholeShare = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
const year = fc.integer({ min: START, max: START + 12 });

const cohort: fc.Arbitrary<Row> = fc.record({
  År: fc.integer({ min: START, max: START + 8 }),
  Antal: fc.integer({ min: 1, max: 200 }),
  "Andel som lyckas": fc.oneof(fc.constant(0), wholeShare),
});

const cost = fc
  .record({
    Aktör: actor,
    Motpart: fc.oneof(fc.constant(null), fc.constant(null), actor),
    Slag: fc.constantFrom("engång", "per år", "per deltagare"),
    Belopp: money,
    Från: year,
    length: fc.integer({ min: 0, max: 20 }),
    Prisår: fc.constantFrom(0, 2024, 2025, 2026),
  })
  .map(({ length, ...row }): Row => ({
    ...row,
    Motpart: row.Motpart === row.Aktör ? null : row.Motpart,
    Till: row.Slag === "engång" ? 0 : row.Från + length,
  }));

const effect = fc
  .record({
    kind: fc.constantFrom("real", "inkomst", "transferering", "skatt"),
    Aktör: actor,
    other: actor,
    payer: fc.constantFrom("Individ/hushåll", "Företag"),
    receiver: fc.constantFrom(...publicActors),
    Enhetsvärde: fc.integer({ min: -500_000, max: 2_000_000 }).map((amount) => amount / 10),
    Prisår: fc.constantFrom(0, 2024, 2025, 2026),
    Andel: fc.oneof(fc.constant(0), wholeShare),
    Fördröjning: fc.integer({ min: 0, max: 4 }),
    Varaktighet: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })),
    Dödvikt: someShare,
    "Vår andel": fc.oneof(fc.constant(0), wholeShare),
    Undanträngning: someShare,
    Avklingning: someShare,
    "Hemtagbar andel": share,
    Steg: fc.constantFrom(0, 0, 1, 5, 2.5),
    "Hemtagning efter": fc.integer({ min: 0, max: 2 }),
    Evidensgrad: fc.integer({ min: 1, max: 6 }),
    Försiktighetsavdrag: fc.constantFrom(0, 0.05, 0.25),
  })
  .map(({ kind, other, payer, receiver, ...row }): Row => {
    const tax = kind === "skatt";
    const Aktör = tax ? receiver : row.Aktör;
    const transfer = kind === "transferering" && other !== Aktör;
    const Slag = kind === "transferering" && !transfer ? "real" : kind;
    return { ...row, Slag, Aktör, Motpart: tax ? payer : transfer ? other : null };
  });

const assumptions = fc
  .record({
    diskonteringsränta: fc.integer({ min: -2, max: 12 }).map((percent) => percent / 100),
    tidpunkt: fc.constantFrom("början", "halvår", "mitten", "slutet"),
    horisonter: fc.constantFrom("1; 4; 5; 25", "3; 10", "7"),
    "andel som lyckas": wholeShare,
    utflyttning: fc.constantFrom(0, 0.02, 0.1),
    skattefaktor: fc.constantFrom(1, 1, 1.3),
    "behållen andel kommun": fc.constantFrom(0, 0.05, 1),
    "behållen andel region": fc.constantFrom(0, 0.1, 1),
    inflation: fc.constantFrom(0, 0.02),
    financing: fc.constantFrom<Row>(
      {},
      { Nyckel: "finansiering: Region", Värde: 0.25, Enhet: "%" },
      { Nyckel: "finansiering: Staten i övrigt", Värde: 300_000, Enhet: "kr" },
      { Nyckel: "finansiering: Region > Socialnämnden", Värde: 0.5, Enhet: "%" },
    ),
  })
  .map(({ financing, ...keys }): readonly Row[] => [
    { Nyckel: "namn", Värde: "Exempel" },
    { Nyckel: "startår", Värde: START },
    { Nyckel: "aktör: Stiftelsen Ljus", Värde: "civilsamhälle" },
    { Nyckel: "perspektiv: kommun och Region", Värde: "kommun; Region" },
    ...[100, 104, 107, 110].map((value, place) => ({
      Nyckel: `index: ${String(2024 + place)}`,
      Värde: value,
    })),
    ...Object.entries(keys).map(([Nyckel, Värde]) => ({ Nyckel, Värde: Värde })),
    ...("Nyckel" in financing ? [financing] : []),
  ]);

function withIds(prefix: string, rows: readonly Row[]): readonly Row[] {
  return rows.map((row, place) => ({ Id: `${prefix}${String(place + 1)}`, ...row }));
}

/** Generated appraisals as tables: every kind of cost and effect, migration, tax, financing, price years, several cohorts. */
export const arbitraryTables: fc.Arbitrary<TableRows> = fc
  .record({
    assumptions,
    participants: fc.array(cohort, { minLength: 1, maxLength: 4 }),
    costs: fc.array(cost, { minLength: 0, maxLength: 5 }),
    effects: fc.array(effect, { minLength: 0, maxLength: 6 }),
  })
  .map(({ costs, effects, ...rest }) => ({
    ...rest,
    costs: withIds("K", costs),
    effects: withIds("E", effects),
  }));
