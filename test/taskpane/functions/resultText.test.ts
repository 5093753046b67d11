import { resultText } from "../../../src/taskpane/functions/resultText";

const plain = (text: string): string => text.replace(/\s/g, " ");

describe("a result as it is read", () => {
  it.each([
    [1_138_488.88, "money", "1 138 489 kr"],
    [-580_000, "money", "−580 000 kr"],
    [33.335, "money", "33,34 kr"],
    [0.086607, "rate", "8,66 %"],
    [0.128, "share", "12,8 %"],
    [1.5, "ratio", "1,50"],
    [0.7089, "factor", "0,7089"],
    [2.5, "years", "2,5 år"],
    [9, "months", "9 månader"],
    [2029, "year", "2029"],
    [-0, "money", "0 kr"],
    [true, "mixed", "SANT"],
    ["Ja", "text", "Ja"],
  ] as const)("in Swedish: %s as %s", (value, unit, text) => {
    expect(plain(resultText(value, unit, "sv"))).toBe(text);
  });

  it.each([
    [1_138_488.88, "money", "1,138,489 kr"],
    [-0.05, "rate", "−5.00%"],
    [2.5, "years", "2.5 years"],
    [false, "mixed", "FALSE"],
  ] as const)("in English: %s as %s", (value, unit, text) => {
    expect(plain(resultText(value, unit, "en"))).toBe(text);
  });

  it("of a cell without a value is its error code", () => {
    expect(resultText({ code: "#N/A", message: "Ingen rot." }, "rate", "sv")).toBe("#N/A");
  });

  it("keeps its unit on the same line", () => {
    expect(resultText(1000, "money", "sv")).not.toMatch(/ /);
  });
});
