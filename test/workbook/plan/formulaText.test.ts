import { formulaText, type Argument } from "../../../src/workbook/plan/formula";

const rate: Argument = { kind: "number", digits: "3.5", percent: true };
const flows: Argument = { kind: "reference", address: "'Mitt blad'!B2:B10" };
const none: Argument = { kind: "none" };
const end: Argument = { kind: "text", value: "slutet" };

describe("the text of a formula", () => {
  it("goes into Excel with English separators and decimals", () => {
    expect(formulaText("NPV", [rate, flows, end], "excel")).toBe(
      `=SOCINV.NPV(3.5%,'Mitt blad'!B2:B10,"slutet")`,
    );
  });

  it("is read in Swedish with semicolons and a decimal comma", () => {
    expect(formulaText("NPV", [rate, flows, end], "sv")).toBe(
      `=SOCINV.NPV(3,5%; 'Mitt blad'!B2:B10; "slutet")`,
    );
  });

  it("leaves out what is skipped at the end, and keeps the place of what is skipped before", () => {
    expect(formulaText("PAYBACK", [flows, none, none], "en")).toBe(
      "=SOCINV.PAYBACK('Mitt blad'!B2:B10)",
    );
    expect(formulaText("PAYBACK", [flows, none, end], "excel")).toBe(
      `=SOCINV.PAYBACK('Mitt blad'!B2:B10,,"slutet")`,
    );
  });

  it("drops the sheet of cells on the formula's own sheet", () => {
    expect(formulaText("IRR", [flows], "excel", "Mitt blad")).toBe("=SOCINV.IRR(B2:B10)");
    expect(formulaText("IRR", [flows], "excel", "Blad2")).toBe("=SOCINV.IRR('Mitt blad'!B2:B10)");
  });

  it("doubles quotes in a text, and writes dates and truth values as the language has them", () => {
    const args: Argument[] = [
      { kind: "text", value: 'a"b' },
      { kind: "date", year: 2027, month: 1, day: 31 },
      { kind: "boolean", value: true },
    ];
    expect(formulaText("XIRR", args, "excel")).toBe('=SOCINV.XIRR("a""b",DATE(2027,1,31),TRUE)');
    expect(formulaText("XIRR", args, "sv")).toBe('=SOCINV.XIRR("a""b"; DATUM(2027;1;31); SANT)');
  });

  it("names the parts of a table in the reader's language", () => {
    const table: Argument = { kind: "reference", address: "Kostnader[#All]" };
    expect(formulaText("SUMMARY", [table], "sv")).toBe("=SOCINV.SUMMARY(Kostnader[#Alla])");
    expect(formulaText("SUMMARY", [table], "excel")).toBe("=SOCINV.SUMMARY(Kostnader[#All])");
  });
});
