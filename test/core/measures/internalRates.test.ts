import { internalRate, internalRates } from "../../../src/core/measures";
import type { Money } from "../../../src/core/units";

const flows = (...amounts: number[]) => amounts as Money[];

describe("internalRates", () => {
  it("finds both rates of the oil pump: 25 % and 400 %", () => {
    // Lorie and Savage, Journal of Business 28 (1955), 229–239.
    const [first, second] = internalRates(flows(-1600, 10000, -10000));
    expect(first).toBeCloseTo(0.25, 14);
    expect(second).toBeCloseTo(4, 13);
  });

  it("gives double and triple rates once", () => {
    expect(internalRates(flows(1, -2, 1))).toEqual([0]);
    expect(internalRates(flows(1, -3, 3, -1))).toEqual([0]);
  });

  it("finds rates far below the last digit of 1", () => {
    expect(internalRates(flows(-1, 1 + 2 ** -52))).toEqual([2 ** -52]);
    const tiny = internalRates(flows(-1, 0.5, 0.5 + 2 ** -52));
    // 1.5 years on average: 2^-52 / 1.5.
    expect(tiny[0]! / (2 ** -52 / 1.5)).toBeCloseTo(1, 12);
  });

  it("finds rates near a total loss, and says where its range ends", () => {
    expect(internalRates(flows(-1e6, 1))).toEqual([-1 + 1e-6]);
    expect(() => internalRates(flows(-1e10, 1))).toThrow("between −100% and 100 billion percent");
    expect(() => internalRates(flows(-1, 2e9))).toThrow("no rate makes the net present value 0");
  });

  it("finds the rate of a thousand years, and of an income that follows them", () => {
    const forever = flows(-100, ...Array<number>(1000).fill(5));
    expect(internalRates(forever)[0]).toBeCloseTo(0.05, 14);
    // 1 grows to 2 in a thousand years.
    const late = flows(-1, ...Array<number>(999).fill(0), 2);
    expect(internalRates(late)[0]).toBeCloseTo(Math.expm1(Math.log(2) / 1000), 15);
  });

  it("has nothing to find in one flow, in one sign and in zeros", () => {
    expect(() => internalRates(flows(-100))).toThrow("never have both plus and minus");
    expect(() => internalRates(flows(10, 20))).toThrow("never have both plus and minus");
    expect(() => internalRates(flows(0, 0))).toThrow("All flows are 0");
  });
});

describe("internalRate", () => {
  it("is the one nearest the guess, of two equally near the lower", () => {
    // 1 + r = 0.5 and 1.5: rates −50 % and 50 %.
    const both = flows(-0.75, 2, -1).reverse();
    expect(internalRate(both)).toBeCloseTo(0.5, 14);
    expect(internalRate(both, -0.2)).toBeCloseTo(-0.5, 14);
    expect(internalRate(both, 0)).toBeCloseTo(-0.5, 14);
  });
});
