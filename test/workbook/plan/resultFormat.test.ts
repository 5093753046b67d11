import { resultFormats } from "../../../src/workbook/plan/resultFormat";

describe("the number formats of a result", () => {
  it("have a true minus and the unit", () => {
    expect(resultFormats([[1]], "money")).toEqual([['#,##0\\ "kr";"−"#,##0\\ "kr";0\\ "kr"']]);
  });

  it("leave years alone in a table of amounts, and texts everywhere", () => {
    const table = [
      ["År", "Ränta", "Amortering"],
      [1, 210, 1000],
      [2, 110, 1100],
    ];
    const [head, first] = resultFormats(table, "money");
    expect(head).toEqual(["General", "General", "General"]);
    expect(first?.[0]).toBe("0");
    expect(first?.[1]).toContain('"kr"');
  });

  it("know a column of rates in a table of mixed values, in either language", () => {
    const rates = (head: string): string | undefined =>
      resultFormats(
        [
          [head, "Namn"],
          [0.035, "DK-2021"],
        ],
        "mixed",
      )[1]?.[0];
    expect(rates("Ränta")).toContain("%");
    expect(rates("Rate")).toContain("%");
    expect(rates("Belopp")).toBe("General");
  });

  it("take one row of texts for a result, not for headings", () => {
    expect(resultFormats([["År", 5]], "money")[0]?.[1]).toContain('"kr"');
  });
});
