import fc from "fast-check";
import { flatRate, netPresentValue } from "../../../src/core/discounting";
import { money, rate, type Money } from "../../../src/core/units";

const at = (percent: number) => flatRate(rate(percent / 100));
const flowsOf = (...amounts: number[]): Money[] => amounts.map((amount) => money(amount));

describe("netPresentValue", () => {
  // docs/method.md section 8, printed results.
  it("is 1 138 488.88 for −580 000 and eight years of 250 000 at 3.5 %", () => {
    const flows = flowsOf(-580_000, ...Array<number>(8).fill(250_000));
    expect(netPresentValue(at(3.5), flows)).toBeCloseTo(1_138_488.88, 2);
  });

  it("is 1 188.44 with timing end at 10 %, as the spreadsheet's own NPV", () => {
    expect(netPresentValue(at(10), flowsOf(-10_000, 3_000, 4_200, 6_800), "end")).toBeCloseTo(
      1_188.44,
      2,
    );
  });

  it("does not discount year 0", () => {
    expect(netPresentValue(at(50), flowsOf(1000))).toBe(1000);
  });

  describe("properties", () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 60 });
    const percent = fc.integer({ min: -50, max: 90 });

    it("at rate 0 is the plain sum", () => {
      fc.assert(
        fc.property(amounts, (list) => {
          const sum = list.reduce((total, amount) => total + amount, 0);
          expect(netPresentValue(at(0), flowsOf(...list))).toBe(sum);
        }),
      );
    });

    it("scales with the amounts", () => {
      fc.assert(
        fc.property(amounts, percent, (list, points) => {
          const once = netPresentValue(at(points), flowsOf(...list));
          const twice = netPresentValue(at(points), flowsOf(...list.map((amount) => 2 * amount)));
          expect(twice).toBe(2 * once);
        }),
      );
    });
  });
});
