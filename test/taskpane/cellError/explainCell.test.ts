import { evaluator } from "../../../src/functions/evaluate";
import { explainCell } from "../../../src/taskpane/cellError/explainCell";
import { callContext } from "../../functions/support/callContext";
import { FakeWorkbook } from "../support/fakeWorkbook";

const evaluate = evaluator(callContext().loadLibrary);
const workbook = new FakeWorkbook();
workbook.ranges.set("B2:B4", [[-100], ["tolv"], [60]]);
workbook.ranges.set("C2:C3", [[100], [50]]);

const explain = (formula: string, value: string, language: "sv" | "en" = "sv") =>
  explainCell({ cell: "Blad1!D5", formula, value }, workbook, evaluate, language);

describe("explaining the error of a cell", () => {
  it("says what is wrong with an argument written out", async () => {
    expect(await explain("=SOCINV.NPV(3.5,B2:B4)", "#VALUE!")).toEqual({
      cell: "Blad1!D5",
      functionId: "NPV",
      message:
        "Ränta ska vara större än −100 % och mindre än 100 %. Skriv 3,5 % eller 0,035. Det var 3,5.",
    });
  });

  it("reads the cells an argument points at, and speaks English", async () => {
    const explained = await explain("=SOCINV.NPV(3.5%,B2:B4)", "#VALUE!", "en");
    expect(explained?.message).toContain("place 2 (year 1)");
    expect(explained?.message).toContain("“tolv”");
  });

  it("gives the reason of #N/A", async () => {
    const explained = await explain("=SOCINV.IRR(C2:C3)", "#N/A");
    expect(explained?.functionId).toBe("IRR");
    expect(explained?.message.length).toBeGreaterThan(20);
  });

  it("admits what only Excel can work out", async () => {
    const explained = await explain("=SOCINV.NPV(A1/100,B2:B4)", "#VALUE!");
    expect(explained?.message).toContain("Peka på felmärket");
  });

  it("points on where the function itself has nothing against its arguments", async () => {
    const explained = await explain("=SOCINV.NPV(3.5%,C2:C3)", "#VALUE!");
    expect(explained?.message).toContain("en cell som formeln läser");
  });

  it.each([
    ["=SOCINV.NPV(3.5%,C2:C3)", "148.309"],
    ["=SUM(B2:B4)", "#VALUE!"],
    ["", ""],
  ])("has nothing to say about %p showing %p", async (formula, value) => {
    expect(await explain(formula, value)).toBeUndefined();
  });
});
