import { Missing } from "../../../src/core/errors";
import { tornado, uncertainInputs } from "../../../src/core/uncertainty";
import { smallCase } from "./smallCase";

const names = (rows: readonly { readonly input: { readonly name: { readonly sv: string } } }[]) =>
  rows.map(({ input }) => input.name.sv);

const spread = smallCase({
  cost: { Lågt: 150_000, Högt: 250_000 },
  effect: { Lågt: 20_000, Högt: 30_000 },
  assumptions: [{ Nyckel: "E1 varaktighet", Värde: 0, Lågt: 0, Högt: 2 }],
});

describe("tornado", () => {
  // 8 · s · 25 000 · 1.952 − cost, by hand.
  it("tries each row with low and high, one at a time, the largest swing first", () => {
    const { rows, base } = tornado(spread, {}, "exact");
    expect(base).toBe(-4800);
    expect(names(rows)).toEqual([
      "andel som lyckas",
      "E1 varaktighet",
      "K1 belopp",
      "E1 enhetsvärde",
    ]);
    expect(rows.map(({ atLow, atHigh, swing }) => [atLow, atHigh, swing])).toEqual([
      [-102_400, 92_800, 195_200],
      // No year of effect, and two: factors 0.8 + 0.64.
      [-200_000, -56_000, 144_000],
      [45_200, -54_800, 100_000],
      [-43_840, 34_240, 78_080],
    ]);
  });

  it("keeps equal swings in the order of the tables, whatever float64 leaves in the last digit", () => {
    const costs = [0.1, 0.2, 0.3].map((amount, place) => ({
      Id: `L${String(place)}`,
      Aktör: "Socialnämnden",
      Slag: "engång",
      Belopp: amount,
      Från: 2027,
      Lågt: amount - 0.05,
      Högt: amount + 0.05,
    }));
    const { rows } = tornado(smallCase({ costs }));
    expect(names(rows)).toEqual(["andel som lyckas", "L0 belopp", "L1 belopp", "L2 belopp"]);
  });

  it("puts what an input cannot be last, with the reason, and computes the rest", () => {
    const cost = { Lågt: 150_000, Högt: 250_000 };
    // When a quarter succeed, 50 000 kr a year do not pay 200 000 kr back in three years.
    const none = tornado(smallCase({ cost }), { measure: "återbetalningstid" }).rows;
    expect(names(none)[0]).toBe("K1 belopp");
    const atLow = none.find(({ input }) => input.name.sv === "andel som lyckas")!;
    expect(atLow.swing).toBeInstanceOf(Missing);
    expect(none.at(-1)).toBe(atLow);
  });

  it("does not try rows without a range, and says so where there is none at all", () => {
    const bare = smallCase({});
    const without = { ...bare, assumptions: [], costs: bare.costs, effects: bare.effects };
    expect(uncertainInputs(without)).toEqual([]);
    expect(() => tornado(without)).toThrow("No input has both a low and a high value.");
  });

  it("refuses a measure that is yes or no", () => {
    expect(() => tornado(spread, { measure: "återbetalningsmål nått" })).toThrow(
      "measure must be a measure that is a number",
    );
  });
});

describe("uncertainInputs", () => {
  it("lists Antaganden, Kostnader, Effekter in order, financing and bands of rates among them, each once", () => {
    const appraisal = smallCase({
      assumptions: [
        { Nyckel: "diskonteringsränta: 2", Värde: 0.2, Lågt: 0.1, Högt: 0.3 },
        { Nyckel: "finansiering: Region", Värde: 0.5, Enhet: "%", Lågt: 0.25, Högt: 0.75 },
        { Nyckel: "E1 enhetsvärde", Värde: 0, Lågt: 10_000, Högt: 40_000 },
      ],
      cost: { Lågt: 150_000, Högt: 250_000 },
      effect: { Lågt: 20_000, Högt: 30_000 },
    });
    expect(names(uncertainInputs(appraisal))).toEqual([
      "andel som lyckas",
      "diskonteringsränta: 2",
      "finansiering: Region",
      "E1 enhetsvärde",
      "K1 belopp",
    ]);
    const financing = tornado(appraisal, { horizon: 1 }).rows.find(
      ({ input }) => input.name.sv === "finansiering: Region",
    )!;
    // Region pays a quarter, then three quarters, of 200 000 kr.
    expect(financing.swing).toBeCloseTo(100_000, 6);
  });
});
