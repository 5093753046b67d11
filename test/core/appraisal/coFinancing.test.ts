import { Calculation, keyFigure } from "../../../src/core/appraisal";
import { decimalArithmetic } from "../../../src/core/arithmetic";
import { appraisalOf } from "../support/tablesOf";

/** One payment in year 0 made of these parts: the co-financing is their sum, to the öre. */
function coFinancingOf(...amounts: number[]): unknown {
  const appraisal = appraisalOf({
    assumptions: { startår: 2027, "andel som lyckas": 0.2 },
    participants: [{ År: 2027, Antal: 1 }],
    costs: amounts.map((Belopp, place) => ({
      Id: `K${String(place)}`,
      Aktör: "Socialnämnden",
      Slag: "engång",
      Belopp,
      Från: 2027,
    })),
    effects: [],
  });
  return keyFigure(new Calculation(appraisal, decimalArithmetic), "samfinansiering", "kommun", 1);
}

describe("coFinancing", () => {
  // Half away from zero, of the exact amount: 1.005 is half an öre over 1, though its float64 lies below.
  it.each([
    [[1.005], 1.01],
    [[2.675], 2.68],
    [[0.004999], 0],
    [[1234.5678], 1234.57],
    // 16 374 446.404 999 999 96 is under half an öre; the nearest float64 is printed as …405.
    [[16_374_446, 0.40499999996], 16_374_446.4],
  ])("of %j is %d", (amounts, expected) => {
    expect(coFinancingOf(...amounts)).toBe(expected);
  });
});
