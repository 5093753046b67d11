import { limitOf } from "../../../src/core/evidence/limitOf";
import { normalWithin } from "../../../src/core/evidence/normalWithin";
import { studentWithin } from "../../../src/core/evidence/studentWithin";

const student = (degrees: number, confidence = 0.95): number =>
  limitOf((t) => studentWithin(t, degrees), confidence, 1000);

describe("the normal limit", () => {
  // NIST/SEMATECH e-Handbook, and Excel's NORM.S.INV.
  it.each([
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489],
    [0.9, 1.6448536269514722],
  ])("of %d", (confidence, limit) => {
    expect(limitOf(normalWithin, confidence, 6)).toBeCloseTo(limit, 12);
  });
});

describe("Student's limit", () => {
  // Closed forms: 1 degree t = tan(π·c/2), 2 degrees t = c·√(2/(1 − c²)), with c the confidence.
  it.each([0.5, 0.9, 0.95, 0.99])("of one and two degrees, at %d", (c) => {
    expect(student(1, c) / Math.tan((Math.PI * c) / 2)).toBeCloseTo(1, 9);
    expect(student(2, c) / (c * Math.sqrt(2 / (1 - c * c)))).toBeCloseTo(1, 9);
  });

  // Printed in every table of t; to ten digits from Excel's T.INV.2T(5%, df).
  it.each([
    [5, 2.5705818356],
    [10, 2.2281388519],
    [30, 2.0422724563],
    [120, 1.9799304051],
  ])("of %d degrees", (degrees, limit) => {
    expect(student(degrees)).toBeCloseTo(limit, 9);
  });

  it("falls between those of the neighbours for a broken number, and ends at the normal", () => {
    expect(student(7.5)).toBeLessThan(student(7));
    expect(student(7.5)).toBeGreaterThan(student(8));
    expect(student(1e9)).toBeCloseTo(1.959963984540054, 7);
  });
});
