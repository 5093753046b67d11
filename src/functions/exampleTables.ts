import type { CellValue } from "../core/model";

type Cells = readonly (readonly CellValue[])[];

/**
 * The calculation that the help pages compute with, small enough to follow by hand: eight start in 2027, half
 * succeed. Kronor; discount factors 1, 0.8, 0.64, 0.512, of years 1–3 together 1.952.
 *
 *     year                      0        1        2        3
 *     K1 Socialnämnden   −200 000
 *     E1 Socialnämnden             100 000  100 000  100 000     4 · 25 000
 *     E2 Region                    200 000  200 000  200 000     4 · 50 000
 */
const assumptions: Cells = [
  ["Nyckel", "Värde"],
  ["startår", 2027],
  ["horisont", 3],
  ["horisonter", 3],
  ["mandatperiodens sista år", 2028],
  ["diskonteringsränta", 0.25],
  ["andel som lyckas", 0.5],
];
const participants: Cells = [
  ["År", "Antal"],
  [2027, 8],
];
const costs: Cells = [
  ["Id", "Aktör", "Slag", "Belopp", "Från"],
  ["K1", "Socialnämnden", "engång", 200_000, 2027],
];
const effects: Cells = [
  ["Id", "Aktör", "Slag", "Enhetsvärde", "Fördröjning", "Hemtagbar andel", "Evidensgrad"],
  ["E1", "Socialnämnden", "real", 25_000, 1, 0.5, 1],
  ["E2", "Region", "real", 50_000, 1, 0, 1],
];

export const exampleTables = [assumptions, participants, costs, effects] as const;

/** The same with a cost that is 150 000 kr with a chance of one in four, else 250 000 kr. */
export const exampleTablesWithRisk = [
  assumptions,
  participants,
  [
    [...(costs[0] ?? []), "Fördelning"],
    [...(costs[1] ?? []), "150000@0,25; 250000@0,75"],
  ],
  effects,
] as const;

/** The same with a low and a high value of the success rate, the cost and the municipality's unit value. */
export const exampleTablesWithRange = [
  assumptions.map((row) => {
    if (row[0] === "Nyckel") return [...row, "Lågt", "Högt"];
    return row[0] === "andel som lyckas" ? [...row, 0.25, 0.75] : [...row, "", ""];
  }),
  participants,
  [
    [...(costs[0] ?? []), "Lågt", "Högt"],
    [...(costs[1] ?? []), 150_000, 250_000],
  ],
  [
    [...(effects[0] ?? []), "Lågt", "Högt"],
    [...(effects[1] ?? []), 20_000, 30_000],
    [...(effects[2] ?? []), "", ""],
  ],
] as const;

/** The same with a cost entered below 0, which is an error. */
export const exampleTablesWithError = [
  assumptions,
  participants,
  [costs[0] ?? [], ["K1", "Socialnämnden", "engång", -200_000, 2027]],
  effects,
] as const;
