import { Missing } from "../../../src/core/errors";
import { findInput } from "../../../src/core/appraisal";
import {
  oneWay,
  oneWayTable,
  precisionFor,
  switchingValues,
  twoWay,
  twoWayTable,
} from "../../../src/core/uncertainty";
import { smallCase } from "./smallCase";

const appraisal = smallCase();

describe("oneWay", () => {
  it("computes the measure at each value, in the order asked for", () => {
    const { points, present, base } = oneWay(
      appraisal,
      "andel som lyckas",
      [0.75, 0.25],
      {},
      "exact",
    );
    expect(points).toEqual([
      { value: 0.75, figure: 92_800 },
      { value: 0.25, figure: -102_400 },
    ]);
    expect([present, base]).toEqual([0.5, -4800]);
  });

  it("takes names in both languages, a perspective and a horizon", () => {
    const asked = { measure: "payback", perspective: "society", horizon: 1 };
    const { points } = oneWay(appraisal, "success rate", [0.5, 1], asked);
    expect(points.map(({ figure }) => figure)).toEqual([2 / 3, 1 / 3]);
  });

  it("gives the reason at a value that the input cannot have, and the figure at the others", () => {
    const { points } = oneWay(appraisal, "E1 varaktighet", [2.5, -1, 3], {}, "exact");
    const [half, negative, three] = points.map(({ figure }) => figure);
    expect((half as Missing).reason().sv).toBe(
      "E1 varaktighet ska vara ett helt tal från 0 till 1000. Det var 2,5.",
    );
    expect(negative).toBeInstanceOf(Missing);
    expect(three).toBe(-4800);
    const rates = oneWay(appraisal, "diskonteringsränta", [-1, 1, 0.25], {}, "exact").points;
    expect(rates.map(({ figure }) => figure instanceof Missing)).toEqual([true, true, false]);
  });

  it("names the inputs that may have been meant", () => {
    expect(() => oneWay(appraisal, "E1 varaktghet", [1])).toThrow("Did you mean E1 duration");
    expect(() => oneWay(appraisal, "andel som lyckats", [1])).toThrow("success rate");
    expect(() => oneWay(appraisal, "xyz", [1])).toThrow(/It was “xyz”\.$/);
  });

  it("is a table with a row for each value", () => {
    expect(oneWayTable(oneWay(appraisal, "K1", [0], {}, "exact"))).toEqual([
      [
        { sv: "K1 belopp", en: "K1 amount" },
        { sv: "Nettonuvärde", en: "Net present value" },
      ],
      [0, 195_200],
    ]);
  });
});

describe("twoWay", () => {
  it("computes every pair: the first down, the second across", () => {
    const result = twoWay(
      appraisal,
      ["andel som lyckas", [0.25, 2, 0.75]],
      ["K1", [150_000, -1]],
      {},
      "exact",
    );
    const [first, refused, last] = twoWayTable(result).slice(1);
    expect(first!.slice(0, 2)).toEqual([0.25, -52_400]);
    expect(first![2]).toHaveProperty("missing");
    expect(refused!.slice(1)).toEqual([
      {
        missing: expect.objectContaining({
          sv: expect.stringContaining("från 0 till 1") as string,
        }) as unknown,
      },
      { missing: expect.anything() as unknown },
    ]);
    expect(last![1]).toBe(142_800);
  });

  it("refuses the same input twice, under two names too", () => {
    expect(() => twoWay(appraisal, ["K1", [1]], ["K1 amount", [1]])).toThrow(
      "input2 must be another input than the first",
    );
  });
});

describe("switchingValues", () => {
  // 195 200 kr is what the effects are worth; 200 000 / 390 400 must succeed; nobody lasts longer than the horizon.
  it("tells where the net present value turns", () => {
    const inputs = ["K1", "andel som lyckas", "E1 varaktighet"].map((name) =>
      findInput(appraisal, name),
    );
    const [cost, rate, duration] = switchingValues(appraisal, {}, inputs);
    expect(cost).toMatchObject({ present: 200_000 });
    expect(cost!.switching).toBeCloseTo(195_200, 6);
    expect(rate!.switching).toBeCloseTo(200_000 / 390_400, 12);
    expect(duration!.switching).toBeInstanceOf(Missing);
  });
});

describe("precisionFor", () => {
  it("is decimal up to 11 × 11 points", () => {
    expect([precisionFor(121), precisionFor(122)]).toEqual(["exact", "fast"]);
  });
});
