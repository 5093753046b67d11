import { examples } from "../../../src/core/examples";
import { appraisalNames, appraisalSheets } from "../../../src/workbook/plan/appraisalSheets";
import { priceNotes } from "../../../src/workbook/plan/appraisalSheets/priceNotes";
import { longestHint } from "../../../src/workbook/plan/validation";
import { appraisalOf } from "../support/appraisalInExcel";

const header = ["Id", "Enhetsvärde", "Evidensgrad", "Källa"];
const rowsOf = (...rows: readonly (readonly (string | number | null)[])[]) => [header, ...rows];

describe("the notes on prices", () => {
  it("tell the source and the grade, and what to do when the price is changed", () => {
    expect(priceNotes(rowsOf(["E1", 100, 2, "SKR 2024, s. 12"]), "sv")).toEqual([
      "Priset när kalkylen lades in: SKR 2024, s. 12. Evidensgrad 2 av 6 (1 är säkrast). Ändrar du priset, ändra också Källa på raden.",
    ]);
    expect(priceNotes(rowsOf(["E1", 100, 2, "SKR 2024, s. 12."]), "en")[0]).toMatch(
      /added: SKR 2024, s\. 12\. Evidence grade 2 of 6/,
    );
  });

  it("leave out a grade that is not given, and are none without a source or a price", () => {
    const rows = rowsOf(["E1", 1, null, "Bok"], ["E2", 2, 3, null], ["E3", null, 3, "Slå upp"]);
    const [first, second, third] = priceNotes(rows, "sv");
    expect(first).not.toContain("Evidensgrad");
    expect([second, third]).toEqual([undefined, undefined]);
  });

  it("break a long source off between two words", () => {
    const [note] = priceNotes(rowsOf(["E1", 1, 1, "ett långt ord ".repeat(30)]), "sv");
    expect(note).toMatch(/(ett|långt|ord) … Evidensgrad 1/);
  });
});

describe.each(["sv", "en"] as const)("the notes of a calculation, in %s", (language) => {
  it.each(examples.map(({ id, cases }) => [id, cases[0].tables] as const))(
    "are few and short, and stand on prices and key figures: %s",
    (_id, tables) => {
      const appraisal = appraisalOf(tables);
      const plan = appraisalSheets(appraisal, appraisalNames(language), language);
      const noted = plan.sheets.map(({ cells }) => cells.filter(({ note }) => note !== undefined));
      expect(noted[0]).toHaveLength(4);
      expect(noted.flat().length).toBeLessThanOrEqual(4 + appraisal.effects.length);
      for (const { note = "" } of noted.flat())
        expect(note.length).toBeLessThanOrEqual(longestHint + 60);
      for (const { note = "" } of noted[0] ?? [])
        expect(note.length).toBeLessThanOrEqual(longestHint);
    },
  );
});
