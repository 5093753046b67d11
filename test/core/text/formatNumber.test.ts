import { formatNumber } from "../../../src/core/text";

describe("formatNumber", () => {
  it.each([
    [0, "0", "0"],
    [1234, "1234", "1234"],
    [12345.5, "12\u00a0345,5", "12,345.5"],
    [-0.035, "−0,035", "−0.035"],
    [1e21, "1e+21", "1e+21"],
    [1e-9, "1e−9", "1e−9"],
  ])("writes %d as %s and %s", (value, sv, en) => {
    expect(formatNumber(value, "sv")).toBe(sv);
    expect(formatNumber(value, "en")).toBe(en);
  });
});
