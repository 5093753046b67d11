import {
  appraisalNames,
  clashes,
  freeNames,
  sheetClashes,
} from "../../../../src/workbook/plan/appraisalSheets";

const nothing = { sheets: [], names: [] };

describe("the names of an appraisal's sheets and tables", () => {
  it.each(["sv", "en"] as const)("are ones that Excel takes, %s", (language) => {
    for (const number of [1, 2, 37]) {
      const { sheets, tables } = appraisalNames(language, number);
      for (const name of Object.values(sheets)) {
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]/);
      }
      for (const name of Object.values(tables)) {
        expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
        expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/i);
      }
    }
  });

  it("are plain in a workbook without them", () => {
    expect(freeNames("sv", nothing)).toEqual(appraisalNames("sv"));
  });

  it("all get the same number where one of them is taken", () => {
    const names = freeNames("sv", { sheets: ["Blad1", "RESULTAT"], names: [] });
    expect(names.sheets.assumptions).toBe("Antaganden 2");
    expect(names.tables.notMonetised).toBe("Effekter_utan_pris2");
  });

  it("skip numbers that are taken, be it by a sheet, a table or a name", () => {
    const taken = { sheets: ["Antaganden"], names: ["kostnader2", "Effekter3"] };
    expect(freeNames("sv", taken).sheets.results).toBe("Resultat 4");
  });

  it("say which sheets are in the way", () => {
    const taken = { sheets: ["effekter", "Blad1"], names: [] };
    expect(sheetClashes(appraisalNames("sv"), taken)).toEqual(["effekter"]);
    expect(clashes(appraisalNames("en"), taken)).toBe(false);
  });
});
