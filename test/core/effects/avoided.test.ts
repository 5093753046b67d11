import { avoidedCases } from "../../../src/core/effects";
import { NotAvailableError } from "../../../src/core/errors";
import { count, money, share } from "../../../src/core/units";

describe("avoidedCases", () => {
  // 200 treated, of whom 5 % would have been placed: 10. A fifth fewer: 2 avoided; 1 000 000 kr for 2 cases.
  it("counts only those who would have had the bad outcome", () => {
    expect(avoidedCases(count(200), share(0.05), share(0.2), money(1_000_000))).toEqual({
      cases: 2,
      costPerCase: 500_000,
    });
  });

  it("has no cost per case where none is avoided", () => {
    expect(avoidedCases(count(200), share(0.05), share(0))).toEqual({ cases: 0 });
    expect(() => avoidedCases(count(200), share(0), share(0.2), money(1))).toThrow(
      NotAvailableError,
    );
  });
});
