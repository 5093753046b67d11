import { PlanValues, SheetError } from "../../../../src/workbook/plan/evaluate";
import type { CellContent, PlannedCell } from "../../../../src/workbook/plan/sheetPlan";

/** A table Kostnader in A1:C5, and a row of flows in A7:C7; the formula stands on another sheet. */
const data: readonly (readonly CellContent[])[] = [
  ["Id", "Belopp", "Not"],
  ["a", 1, 0.5],
  ["b", 2, "x"],
  ["C", 3, ""],
  ["d", "", 1],
  ["", "", ""],
  [-100, 50, 70],
];

function valueOf(formula: string): unknown {
  const cells = data.flatMap((row, at) =>
    row.map((content, column): PlannedCell => ({ row: at, column, content, role: "input" })),
  );
  const shared = {
    columnWidths: [],
    validations: [],
    frozen: { rows: 0, columns: 0 },
    rowHeights: [],
  };
  const values = new PlanValues({
    sheets: [
      {
        ...shared,
        name: "Data",
        cells,
        table: { name: "Kostnader", box: { top: 0, left: 0, bottom: 4, right: 2 } },
      },
      {
        ...shared,
        name: "Blad 2",
        cells: [{ row: 0, column: 0, content: formula, role: "calculated" }],
      },
    ],
    names: [{ name: "Flöden", refersTo: "=Data!$A$7:$C$7" }],
    shown: "Data",
    formatVersion: 1,
  });
  const value = values.value("Blad 2", 0, 0);
  return value instanceof SheetError ? value.code : value;
}

describe("the evaluation of planned formulas", () => {
  // What Excel gives, by its documentation; LibreOffice and Univer give the same.
  it.each<readonly [string, unknown]>([
    ["=1+2*3^2", 19],
    ["=-2^2", 4],
    ["=(1+2)*3", 9],
    ["=10%", 0.1],
    ["=0^0", "#NUM!"],
    ["=1/0", "#DIV/0!"],
    ['="1"+1', 2],
    ['="a"+1', "#VALUE!"],
    ['="AB"="ab"', true],
    ['=Data!A6=""', true],
    ['="Rad "&Data!B2', "Rad 1"],
    ["=SUM(Kostnader[Belopp])", 6],
    ["=ROWS(Kostnader[Id])", 4],
    ["=INDEX(Kostnader[Belopp],3)", 3],
    ["=INDEX(Kostnader[Belopp],9)", "#REF!"],
    ["=N(INDEX(Kostnader[Not],2))", 0],
    ['=MATCH("c",Kostnader[Id],0)', 3],
    ['=MATCH("?",Kostnader[Id],0)', 1],
    ['=IFERROR(MATCH("zz",Kostnader[Id],0),"går ej")', "går ej"],
    ['=SUMIF(Data!A2:A5,"c",Data!B2:B5)', 3],
    ['=SUMIF(Data!B2:B5,"<="&2)', 3],
    ['=SUMIFS(Data!B2:B5,Data!A2:A5,"c",Data!B2:B5,">1")', 3],
    ['=COUNTIF(Kostnader[Id],"*a*")', 1],
    ['=COUNTIFS(Data!B2:B5,">1",Data!B2:B5,"<3")', 1],
    ["=SUMPRODUCT(Data!B2:B5,Data!C2:C5)", 0.5],
    ["=SUMPRODUCT((Data!B2:B4>1)*Data!B2:B4)", 5],
    ["=SUMPRODUCT(MAX((Data!B2:B4>1)*Data!B2:B4))", 3],
    ["=SUMPRODUCT(ABS(Flöden))", 220],
    ["=SMALL(Data!B2:B5,2)", 2],
    ["=LARGE(Data!B2:B5,1)", 3],
    ["=COUNT(Data!B2:B5)", 3],
    ["=ROUND(2.345,2)", 2.35],
    ["=ROUND(-2.5,0)", -3],
    ["=INT(-2.5)", -3],
    ["=MOD(-1,3)", 2],
    ['=TRIM(MID(SUBSTITUTE("1; 4; 25",";",REPT(" ",9)),1+9*2,9))', "25"],
    ['=VALUE(" 25 ")', 25],
    ['=VALUE("")', "#VALUE!"],
    ['=ISNUMBER(SEARCH(";b;",";a;B;"))', true],
    ['=TEXT(MOD(1002,1000),"000")', "002"],
    ['=RIGHT("Socialnämnden",7)="NÄMNDEN"', true],
    ["=ISTEXT(1/0)", false],
    ["=IF(Data!B5=0,1,2)", 1],
    ['=AND(1=1,OR(2=3,"a"="A"))', true],
    ["=SUM(Data!B2:INDEX(Data!B2:B5,2))", 3],
  ])("%s", (formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });

  it("finds the rate at which the flows are worth 0", () => {
    // −100 + 50/(1 + r) + 70/(1 + r)² = 0: r = (50 + √(50² + 4·100·70))/200 − 1.
    expect(valueOf("=IRR(Flöden)")).toBeCloseTo((50 + Math.sqrt(50 ** 2 + 28_000)) / 200 - 1, 12);
  });

  it("says which formula it cannot read, and which depends on itself", () => {
    expect(() => valueOf("=1+")).toThrow("=1+");
    expect(() => valueOf("=NOSUCH(1)")).toThrow("NOSUCH");
    expect(() => valueOf("='Blad 2'!A1+1")).toThrow("depends on itself");
  });
});
