import { findRoots, polynomialSum } from "../../../src/core/roots";

const roots = (...coefficients: number[]) =>
  findRoots(polynomialSum, coefficients, 1e-9, 1.05).map(({ point, offset }) => point + offset);

describe("findRoots", () => {
  it("finds the roots of (x − 1/2)(x − 1/4)", () => {
    const [first, second, ...rest] = roots(0.125, -0.75, 1);
    expect(first).toBeCloseTo(0.25, 15);
    expect(second).toBeCloseTo(0.5, 15);
    expect(rest).toEqual([]);
  });

  it("gives a double root and a triple root once", () => {
    expect(roots(0.25, -1, 1)).toEqual([0.5]);
    expect(roots(-0.125, 0.75, -1.5, 1)).toEqual([0.5]);
  });

  it("finds none where the sum only comes near 0", () => {
    expect(roots(0.26, -1, 1)).toEqual([]);
    expect(roots(1, 2, 3)).toEqual([]);
  });

  it("keeps what lies below the last digit of a root", () => {
    // x = 1/3 exactly: the float64 nearest it is a third of 2^-54 away.
    const [root] = findRoots(polynomialSum, [-1, 3], 1e-9, 1.05);
    expect(root?.point).toBe(1 / 3);
    expect(root?.offset).toBeCloseTo(1 / 3 / 2 ** 54, 25);
  });

  it("ends where every one of a thousand signs changes", () => {
    const alternating = Array.from({ length: 1000 }, (_, power) => (power % 2 ? 1 : -1));
    expect(roots(...alternating)).toEqual([1]);
  });
});
