import { studentQuantile } from "../../../src/core/evidence/studentQuantile";

describe("studentQuantile", () => {
  // Printed tables of Student's t, 97.5 %: e.g. NIST/SEMATECH e-Handbook, section 1.3.6.7.2 (three decimals).
  it.each([
    [1, 12.706],
    [2, 4.303],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [100, 1.984],
  ])("with %d degrees of freedom is %d", (freedom, point) => {
    expect(studentQuantile(0.975, freedom)).toBeCloseTo(point, 3);
  });

  // With one degree of freedom t is tan(π(p − ½)); with two it is (2p − 1)·√(2 / (4p(1 − p))).
  it("agrees with the closed forms", () => {
    expect(studentQuantile(0.9, 1)).toBeCloseTo(Math.tan(Math.PI * 0.4), 10);
    expect(studentQuantile(0.9, 2)).toBeCloseTo(0.8 * Math.sqrt(2 / (4 * 0.9 * 0.1)), 10);
  });
});
