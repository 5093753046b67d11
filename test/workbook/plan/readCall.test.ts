import { readCall, readLiteral } from "../../../src/workbook/plan/formula";

describe("readCall", () => {
  it.each([
    ["=SOCINV.NPV(3.5,B2:B10)", "NPV", ["3.5", "B2:B10"]],
    ["=socinv.npv( 3.5%, B2:B10 , )", "NPV", ["3.5%", "B2:B10", ""]],
    ["=SOCINV.NPV(\"a,b\",'Blad, 1'!B2)", "NPV", ['"a,b"', "'Blad, 1'!B2"]],
    ["=SOCINV.NPV({0,0.1;1,0.2},SUM(A1,A2))", "NPV", ["{0,0.1;1,0.2}", "SUM(A1,A2)"]],
    ["=SOCINV.REFERENCES()", "REFERENCES", []],
    ['=SOCINV.NPV("say ""hi"", you",1)', "NPV", ['"say ""hi"", you"', "1"]],
  ])("takes %s apart", (formula, id, args) => {
    expect(readCall(formula)).toEqual({ id, args });
  });

  it.each([
    "=SUM(A1)",
    "=1+SOCINV.NPV(1,A1)",
    "=SOCINV.NPV(1,A1)+1",
    "=SOCINV.NPV(1,A1)*(2)",
    "=SOCINV.NPV(1,(A1)",
    "SOCINV.NPV(1,A1)",
    "",
  ])("leaves %p alone", (formula) => {
    expect(readCall(formula)).toBeUndefined();
  });
});

describe("readLiteral", () => {
  it.each([
    ["3.5", 3.5],
    ["-2e3", -2000],
    [".5%", 0.005],
    ['"SE-ASEK"', "SE-ASEK"],
    ['"5"" rör"', '5" rör'],
    ["TRUE", true],
    ["", null],
  ])("reads %p", (argument, value) => {
    expect(readLiteral(argument)).toEqual({ kind: "value", value });
  });

  it.each(["B2", "$B$2:$B$10", "Blad1!B2:B10", "'Mitt blad'!B2", "ränta", "Antaganden[#All]"])(
    "takes %s for a reference",
    (reference) => {
      expect(readLiteral(reference)).toEqual({ kind: "reference", reference });
    },
  );

  it.each(["A1+1", "SUM(A1)", "{1,2}", "1+2"])("leaves the expression %s to Excel", (argument) => {
    expect(readLiteral(argument)).toBeUndefined();
  });
});
