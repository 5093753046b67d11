import fc from "fast-check";
import { decimalArithmetic, floatArithmetic } from "../../../src/core/arithmetic";
import { verdictTolerance } from "../../../src/core/arithmetic/tolerances";

const amount = fc.integer({ min: -1e9, max: 1e9 }).map((ören) => ören / 100);

describe("decimalArithmetic", () => {
  const { add, divide, floor, multiply, of, settle, sign, squareRoot, subtract, toNumber, zero } =
    decimalArithmetic;

  it("takes a float64 as it is printed", () => {
    expect(add(of(0.1), of(0.2)).equals(of(0.3))).toBe(true);
  });

  it("has 34 digits, half to even", () => {
    expect(divide(of(2), of(3)).toString()).toBe("0.6666666666666666666666666666666667");
    expect(squareRoot(of(2)).toString()).toBe("1.414213562373095048801688724209698");
  });

  it("adds settled amounts exactly, in any order", () => {
    fc.assert(
      fc.property(fc.array(amount), amount, (amounts, factor) => {
        const settled = amounts.map((value) =>
          settle(divide(multiply(of(value), of(factor)), of(7))),
        );
        const forward = settled.reduce(add, zero);
        const backward = [...settled].reverse().reduce(add, zero);
        expect(forward.equals(backward)).toBe(true);
        expect(sign(settled.reduce(subtract, forward))).toBe(0);
      }),
    );
  });

  it("never gives minus zero", () => {
    expect(Object.is(toNumber(multiply(of(-1), zero)), 0)).toBe(true);
    expect(toNumber(floor(of(-0.5)))).toBe(-1);
  });
});

describe("floatArithmetic", () => {
  it("agrees with decimal to the last digits", () => {
    fc.assert(
      fc.property(amount, amount, (first, second) => {
        for (const operation of ["add", "subtract", "multiply"] as const) {
          const exact = decimalArithmetic[operation](
            decimalArithmetic.of(first),
            decimalArithmetic.of(second),
          ).toNumber();
          const fast = floatArithmetic[operation](first, second);
          expect(Math.abs(fast - exact)).toBeLessThanOrEqual(
            4e-16 * Math.max(Math.abs(first), Math.abs(second), Math.abs(exact)),
          );
        }
      }),
    );
  });
});

describe("verdictTolerance", () => {
  it("is half an öre, or a part in 1e12 of large flows", () => {
    expect([verdictTolerance(1e6), verdictTolerance(1e12)]).toEqual([0.005, 1]);
  });
});
