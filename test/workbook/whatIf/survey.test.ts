import { boxOf } from "../../../src/workbook/plan/address";
import {
  callsAddIn,
  isDataTable,
  isVolatile,
} from "../../../src/workbook/whatIf/survey/functionNames";
import { referencesIn } from "../../../src/workbook/whatIf/survey/references";
import { surveyModel } from "../../../src/workbook/whatIf/survey/surveyModel";
import type { CellFacts, FormulaCell } from "../../../src/workbook/whatIf/whatIfPort";

const at = (cell: string, formula: string, sheet = "S"): FormulaCell => {
  const box = boxOf(cell)!;
  return { sheet, row: box.top, column: box.left, formula };
};

const output = (address: string): CellFacts => ({
  address,
  sheetId: "{1}",
  formula: "=1",
  value: 1,
  text: "1",
  numberFormat: "General",
  isLocked: false,
  isMerged: false,
  isSpilled: false,
  label: "",
});

const survey = (address: string, cells: readonly FormulaCell[]) =>
  surveyModel(output(address), { cells, skipped: [] });

describe("the cells that a formula names", () => {
  it.each([
    ["=B2+$C$3*SUM(D1:D9)", ["S!1,1,1,1", "S!2,2,2,2", "S!0,3,8,3"]],
    ["='Mitt blad'!B2+Blad2!A1:B2", ["Mitt blad!1,1,1,1", "Blad2!0,0,1,1"]],
    ['=IF(A1="B2","C3",LOG10(D4))', ["S!0,0,0,0", "S!3,3,3,3"]],
    ["=SUM(A:A)+SUM(2:3)", ["S!0,0,1048575,0", "S!1,0,2,16383"]],
    ["=SOCINV.NPV(Kostnader[Belopp],Rate1)", []],
  ])("%s", (formula, expected) => {
    const found = referencesIn(formula, "S").map(
      ({ sheet, box: { top, left, bottom, right } }) =>
        `${sheet}!${[top, left, bottom, right].join(",")}`,
    );
    expect(found).toEqual(expected);
  });
});

describe("functions", () => {
  it("of an add-in are told from Excel's own with a point in them", () => {
    expect(callsAddIn("=SOCINV.NPV(1,A1:A2)")).toBe(true);
    expect(callsAddIn("=_xldudf_X+CONTOSO.LABS.ADD(1)")).toBe(true);
    expect(callsAddIn("=_xlfn.NORM.S.DIST(A1,TRUE)+T.TEST(A1:A2,B1:B2,1,1)")).toBe(false);
    expect(callsAddIn('="SOCINV.NPV("&A1')).toBe(false);
  });

  it("that change by themselves are known", () => {
    expect(isVolatile("=A1*RAND()")).toBe(true);
    expect(isVolatile("=YEAR(TODAY())")).toBe(true);
    expect(isVolatile("=BRAND(1)+A1")).toBe(false);
    expect(isDataTable("=TABLE(B1,B2)")).toBe(true);
    expect(isDataTable("=SUM(TABLE1)")).toBe(false);
  });
});

describe("a model", () => {
  it("that calculates in a circle is told by the cells of the circle", () => {
    const cells = [at("A1", "=A2+1"), at("A2", "=SUM(A3:A5)"), at("A4", "=A2*2"), at("B1", "=A1")];
    expect(survey("S!B1", cells).circle).toEqual(["S!A2", "S!A4"]);
  });

  it("with a circle elsewhere is none", () => {
    const cells = [at("A1", "=A1"), at("B1", "=B2"), at("B2", "=C1+C1")];
    expect(survey("S!B1", cells).circle).toEqual([]);
  });

  it("through other sheets is followed, however long the chain", () => {
    const chain = Array.from({ length: 20_000 }, (_, row) =>
      at(`A${String(row + 1)}`, `=A${String(row + 2)}`),
    );
    const cells = [at("B1", "='Ett blad'!C1"), at("C1", "=S!A1", "Ett blad"), ...chain];
    expect(survey("S!B1", cells).circle).toEqual([]);
    expect(survey("S!B1", [...cells, at("A20001", "=B1")]).circle).toHaveLength(20_003);
  });

  it("waits for the functions of add-ins that its output rests on", () => {
    const cells = [at("A1", "=A2+1"), at("A2", "=X.Y(B1)"), at("C1", "=X.Y(2)")];
    expect(survey("S!A1", cells).late).toEqual(["S!A2"]);
    // What a table or a name hides may rest on any of them.
    const hidden = [at("A1", "=SUM(Kostnader[Belopp])"), ...cells.slice(1)];
    expect(survey("S!A1", hidden).late).toEqual(["S!A2", "S!C1"]);
  });

  it("has its volatile cells and data tables noted", () => {
    const cells = [at("A1", "=B1"), at("B1", "=NOW()"), at("C1", "=TABLE(A1,)")];
    const { volatile, dataTables } = survey("S!A1", cells);
    expect([volatile, dataTables]).toEqual([["S!B1"], ["S!C1"]]);
  });
});
