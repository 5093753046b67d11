import type { CellValue } from "../../../src/core/model";
import type { TableRows } from "./tablesOf";

type Row = Readonly<Record<string, CellValue>>;

/**
 * A small case that can be followed by hand. Ten start in 2027, half succeed: 5. Kronor, no discounting.
 *
 *     year                        0     1     2     3     4
 *     cost, Socialnämnden      −300k
 *     E1 real, Socialnämnden         100k  100k  100k  100k      5 · 20 000
 *     E2 transfer, Socialnämnden      50k   50k                  5 · 10 000, from Individ/hushåll
 *     E3 income, Individ/hushåll           150k  150k  150k      5 · 30 000
 *
 *     kommun    F   −300k  150k  150k  100k  100k     S  −300k −150k  0  100k  200k     C 300k  B 500k
 *     individ   F      0   −50k  100k  150k  150k                                      C 0     B 350k
 *     samhälle  F   −300k  100k  250k  250k  250k     S  −300k −200k  50k 300k 550k     C 300k  B 850k
 */
export const schoolRows = {
  assumptions: {
    startår: 2027,
    diskonteringsränta: 0,
    "andel som lyckas": 0.5,
  } as Readonly<Record<string, CellValue>>,
  participants: [{ År: 2027, Antal: 10 }] as readonly Row[],
  costs: [
    { Id: "K1", Aktör: "Socialnämnden", Slag: "engång", Belopp: 300_000, Från: 2027 },
  ] as readonly Row[],
  effects: [
    {
      Id: "E1",
      Aktör: "Socialnämnden",
      Slag: "real",
      Enhetsvärde: 20_000,
      Fördröjning: 1,
      Varaktighet: 4,
    },
    {
      Id: "E2",
      Aktör: "Socialnämnden",
      Motpart: "Individ/hushåll",
      Slag: "transferering",
      Enhetsvärde: 10_000,
      Fördröjning: 1,
      Varaktighet: 2,
    },
    {
      Id: "E3",
      Aktör: "Individ/hushåll",
      Slag: "inkomst",
      Enhetsvärde: 30_000,
      Fördröjning: 2,
      Varaktighet: 3,
    },
  ] as readonly Row[],
} satisfies TableRows;

/** The same case with other keys in Antaganden, and with cells of one effect changed. */
export function schoolWith(
  keys: Readonly<Record<string, CellValue>>,
  id?: string,
  cells: Row = {},
): TableRows {
  return {
    ...schoolRows,
    assumptions: { ...schoolRows.assumptions, ...keys },
    effects: schoolRows.effects.map((row) => (row["Id"] === id ? { ...row, ...cells } : row)),
  };
}
