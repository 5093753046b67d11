import { describeValue, InputError, NotAvailableError } from "../../../src/core/errors";

describe("describeValue", () => {
  it.each([
    [3.5, "3,5", "3.5"],
    [-1234567, "−1\u00a0234\u00a0567", "−1,234,567"],
    ["abc", "”abc”", "“abc”"],
    [true, "SANT", "TRUE"],
    [null, "tomt", "blank"],
    ["", "tomt", "blank"],
    [[[1, 2]], "ett område", "a range"],
    [{}, "något annat", "something else"],
  ])("shows %j as %s and %s", (value, sv, en) => {
    expect(describeValue(value)).toEqual({ sv, en });
  });

  it("cuts a long text", () => {
    expect(describeValue("x".repeat(100)).en).toBe(`“${"x".repeat(60)}…”`);
  });
});

describe("InputError and NotAvailableError", () => {
  it("speak both languages, with the name the user knows", () => {
    const error = new InputError("rate", { sv: "ska vara ett tal.", en: "must be a number." });
    expect(error.describe("sv", "ränta")).toBe("ränta ska vara ett tal.");
    expect(error.describe("en")).toBe("rate must be a number.");
    const none = new NotAvailableError({ sv: "Det finns inget.", en: "There is none." });
    expect([none.describe("sv"), none.describe("en")]).toEqual([
      "Det finns inget.",
      "There is none.",
    ]);
  });
});
