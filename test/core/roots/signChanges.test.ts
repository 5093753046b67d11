import { signChanges } from "../../../src/core/roots";

const whole = (place: number): number => place;

describe("signChanges", () => {
  it("passes over zeros", () => {
    expect(signChanges([-1, 0, 0, 2, 0, 3], whole)).toEqual({ count: 1, cut: 1.5 });
  });

  it("finds the change nearest the middle", () => {
    expect(signChanges([1, -1, -1, -1, 1, 1, 1, -1], whole)).toEqual({ count: 3, cut: 3.5 });
  });

  it("counts none in one sign, and in nothing but zeros", () => {
    expect(signChanges([1, 2], whole).count).toBe(0);
    expect(signChanges([0, 0], whole).count).toBe(0);
  });
});
