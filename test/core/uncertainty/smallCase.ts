import type { Appraisal } from "../../../src/core/model";
import { appraisalOf, type TableRows } from "../support/tablesOf";

type Rows = NonNullable<TableRows["costs"]>;

/**
 * Eight start in 2027 and half succeed; at 25 % the factors of years 1–3 add up to 1.952. Kommun: 200 000 kr out in
 * year 0, 4 · 25 000 kr back in each of three years, net present value −4 800 kr. Region gains 4 · 50 000 kr a year.
 */
export function smallCase(
  changes: {
    readonly assumptions?: Rows;
    readonly costs?: Rows;
    readonly cost?: Rows[number];
    readonly effect?: Rows[number];
  } = {},
): Appraisal {
  return appraisalOf({
    assumptions: [
      { Nyckel: "startår", Värde: 2027 },
      { Nyckel: "horisonter", Värde: "1; 3" },
      { Nyckel: "mandatperiodens sista år", Värde: 2028 },
      { Nyckel: "diskonteringsränta", Värde: 0.25 },
      { Nyckel: "andel som lyckas", Värde: 0.5, Lågt: 0.25, Högt: 0.75 },
      ...(changes.assumptions ?? []),
    ],
    participants: [{ År: 2027, Antal: 8 }],
    costs: [
      {
        Id: "K1",
        Aktör: "Socialnämnden",
        Slag: "engång",
        Belopp: 200_000,
        Från: 2027,
        ...changes.cost,
      },
      ...(changes.costs ?? []),
    ],
    effects: [
      {
        Id: "E1",
        Aktör: "Socialnämnden",
        Slag: "real",
        Enhetsvärde: 25_000,
        Fördröjning: 1,
        ...changes.effect,
      },
      { Id: "E2", Aktör: "Region", Slag: "real", Enhetsvärde: 50_000, Fördröjning: 1 },
    ],
  });
}
