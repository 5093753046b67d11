import {
  outerFactors,
  outerFactorsTable,
  spreadCosts,
  spreadCostsTable,
} from "../../../src/core/uncertainty";
import { Missing } from "../../../src/core/errors";
import { smallCase } from "./smallCase";

const appraisal = smallCase({
  costs: [{ Id: "K2", Aktör: "Region", Slag: "per år", Belopp: 30_000, Från: 2028, Till: 2029 }],
});

describe("outerFactors", () => {
  // Kommun: 100 000 · 0.8 and 100 000 · 1.952, less 200 000. Society: 300 000 a year, and 30 000 · (0.8 + 0.64) of costs.
  it("makes every effect a tenth smaller, for the municipality and for society", () => {
    expect(outerFactors(appraisal)).toEqual([
      {
        perspective: "municipality",
        planned: [-120_000, -4800, -120_000],
        reduced: [-128_000, -24_320, -128_000],
      },
      {
        perspective: "society",
        planned: [16_000, 342_400, 16_000],
        reduced: [-8000, 283_840, -8000],
      },
    ]);
  });

  it("takes another factor, and says which", () => {
    const table = outerFactorsTable(appraisal, 0.75);
    expect(table[2]!.slice(1, 4)).toEqual([
      { sv: "Alla effekter × 0,75", en: "All effects × 0.75" },
      -140_000,
      -53_600,
    ]);
  });

  it.each([-0.1, 90, Number.NaN])("refuses the factor %p", (factor) => {
    expect(() => outerFactors(appraisal, factor)).toThrow(
      /^factor must be a number from 0 to 10, for example 0\.9\. It was /,
    );
  });
});

describe("spreadCosts", () => {
  // S(1) = 100 000 − 200 000/3 for the kommun. Nothing is computed so far as year 5 with a horizon of 3.
  it("carries a third of each year's cost in each of the three years after it", () => {
    const [own, society] = spreadCosts(appraisal);
    expect(own!.after[0]!.planned).toBe(-100_000);
    expect(own!.after[0]!.spread).toBeCloseTo(100_000 - 200_000 / 3, 9);
    expect(society!.after[0]!.spread).toBeCloseTo(300_000 - 200_000 / 3, 9);
    expect(own!.after[1]!.spread).toBeInstanceOf(Missing);
  });

  it("charges by year 5 what fell in years 0–2 whole, of year 3 two thirds, of year 4 one third", () => {
    const costs = [0, 1, 2, 3, 4, 5].map((year) => ({
      Id: `K${String(year + 2)}`,
      Aktör: "Socialnämnden",
      Slag: "engång",
      Belopp: 3 * 10 ** year,
      Från: 2027 + year,
    }));
    const long = smallCase({ costs, assumptions: [{ Nyckel: "horisont", Värde: 6 }] });
    const [own] = spreadCosts(long);
    const gained = 5 * 100_000;
    expect(own!.after[1]!.planned).toBe(gained - 200_000 - 333_333);
    expect(own!.after[1]!.spread).toBe(gained - 200_000 - (3 + 30 + 300 + 2000 + 10_000));
  });

  it("is shown as a memo", () => {
    const rows = spreadCostsTable(appraisal);
    expect(rows[0]![2]).toEqual({
      sv: "Lönsamhet efter 1\u00a0år",
      en: "Profit after 1\u00a0year",
    });
    expect(rows[2]![1]).toEqual({
      sv: "Kostnaden fördelad på tre år (upplysning)",
      en: "Cost spread over three years (memo)",
    });
  });
});
