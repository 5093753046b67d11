import { openExcel, type SimulatedExcel } from "../../support/excel";

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => {
  excel.close();
});

describe("a table on another sheet", () => {
  it("is read cell by cell through INDEX, and followed", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [tables, formulas] = [worksheets.add("Tabeller"), worksheets.add("Formler")];
      tables.getRange("B3:C5").values = [
        ["Namn", "Belopp"],
        ["a", 10],
        ["b", 20],
      ];
      tables.tables.add("B3:C5", true).name = "Poster";
      formulas.getRange("A1:A2").values = [[1], [2]];
      await context.sync();
      formulas.getRange("B1").formulas = [["=INDEX(Poster[Belopp],2)+0"]];
      formulas.getRange("B2").formulas = [['=INDEX(Poster[Belopp],MATCH("a",Poster[Namn],0))']];
      await context.sync();
    });
    await excel.idle();
    expect(await shown()).toEqual([[20], [10]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tabeller").getRange("C5").values = [[25]];
      await context.sync();
    });
    await excel.idle();
    expect(await shown()).toEqual([[25], [10]]);
  });

  it("and formulas that read each other across sheets are all calculated, however they come", async () => {
    const chain = 400;
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = ["Ett", "Två", "Tre"].map((name) => worksheets.add(name));
      await context.sync();
      for (const [at, sheet] of sheets.entries()) {
        const source = ["Två", "Tre", "Formler"][at] ?? "";
        sheet.getRange(`A1:A${String(chain)}`).formulas = Array.from(
          { length: chain },
          (_, row) => [row === 0 ? `=${source}!A1+1` : `=A${String(row)}+${source}!A1`],
        );
        await context.sync();
      }
    });
    await excel.idle();
    // Formler!A1 is 1, so the sheets begin with 2, 3 and 4 from the last to the first.
    const ends = await Promise.all(["Tre", "Två", "Ett"].map((name) => lastOf(name, chain)));
    expect(ends).toEqual([2 + (chain - 1) * 1, 3 + (chain - 1) * 2, 4 + (chain - 1) * 3]);
  });
});

async function shown(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Formler").getRange("B1:B2");
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function lastOf(sheet: string, row: number): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`A${String(row)}`);
    range.load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}
