import { exclusionCost } from "../../../src/core/exclusion";
import { count, money, share } from "../../../src/core/units";

describe("exclusionCost", () => {
  // Utanförskapets pris, Skandias stiftelse Idéer för livet (2013): persons and cost as printed.
  it.each([
    ["Eskilstuna", 1083, 139, 2_189_250_000],
    ["Flen", 148, 19, 299_250_000],
    ["Skövde", 539, 69, 1_086_750_000],
  ])("of %s", (_town, children, persons, cost) => {
    expect(exclusionCost(count(children), share(0.128), money(15_750_000))).toEqual({
      persons,
      cost,
    });
  });

  it("rounds half a person up, also where the float64 lies below", () => {
    expect(exclusionCost(count(45), share(0.7), money(1)).persons).toBe(32);
    expect(exclusionCost(count(1), share(0.5), money(1)).persons).toBe(1);
    expect(exclusionCost(count(0), share(0.5), money(1))).toEqual({ persons: 0, cost: 0 });
  });
});
