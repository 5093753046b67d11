import { readPaste } from "../../../../src/taskpane/guide/paste/readPaste";
import { splitRows } from "../../../../src/taskpane/guide/paste/splitRows";
import type { MoneyUnit } from "../../../../src/taskpane/guide/state";
import type { PasteTable } from "../../../../src/taskpane/guide/text/pasteText";

const read = (table: PasteTable, text: string, moneyUnit: MoneyUnit = "kr") =>
  readPaste(table, splitRows(text), { language: "sv", moneyUnit }, "sv");

const problems = (table: PasteTable, text: string): string => {
  const reading = read(table, text);
  return reading.ok
    ? ""
    : reading.problems
        .map(({ sv }) => sv)
        .join(" | ")
        .replaceAll("\u00a0", " ");
};

describe("rows from a sheet", () => {
  it("are read by their headers, in any order, with Swedish numbers", () => {
    const pasted =
      "Belopp\tPost\tAktör\tFrån\tTill\tSlag\n" +
      "1 380 000,50\tSpeciallärare\tUtbildningsnämnden\t2027\t2029\tper år\n" +
      "240 tkr\tProjektstart\tKommunstyrelsen\t2027\t\tengång\n";
    expect(read("costs", pasted)).toEqual({
      ok: true,
      sums: 0,
      rows: [
        {
          kind: "per år",
          amount: 1380000.5,
          item: "Speciallärare",
          actor: "Utbildningsnämnden",
          from: 2027,
          to: 2029,
        },
        {
          kind: "engång",
          amount: 240_000,
          item: "Projektstart",
          actor: "Kommunstyrelsen",
          from: 2027,
        },
      ],
    });
  });

  it("without a header row are read in the order that the page tells", () => {
    expect(read("participants", "2027\t60\n2028\t60\t25 %\n")).toEqual({
      ok: true,
      sums: 0,
      rows: [
        { year: 2027, number: 60 },
        { year: 2028, number: 60, successRate: 0.25 },
      ],
    });
  });

  it("take the unit from the header, else the workbook's", () => {
    const headed = read("costs", "Post\tBelopp (tkr)\nLokal\t450\n");
    expect(headed.ok && headed.rows[0]?.amount).toBe(450_000);
    const bare = read("costs", "Post\tBelopp\nLokal\t1,2\n", "mnkr");
    expect(bare.ok && bare.rows[0]?.amount).toBe(1_200_000);
  });

  it("leave out a row of sums and empty rows, and say how many", () => {
    const reading = read("costs", "Post\tBelopp\nLokal\t5\n\t\nSumma\t5\n");
    expect(reading).toMatchObject({ ok: true, sums: 1 });
    expect(reading.ok && reading.rows).toHaveLength(1);
  });

  it("understand what goes without saying: years make the kind, an effect comes the year after", () => {
    const costs = read("costs", "Post\tBelopp\tFrån\tTill\nA\t5\t2027\t2029\nB\t5\t2027\t\n");
    expect(costs.ok && costs.rows.map(({ kind }) => kind)).toEqual(["per år", "engång"]);
    const effects = read("effects", "Effekt\tEnhetsvärde\nBistånd\t75 045\n");
    expect(effects.ok && effects.rows[0]).toEqual({
      kind: "real",
      lag: 1,
      effect: "Bistånd",
      unitValue: 75045,
    });
  });

  it("with quotes and line breaks in a cell stay one row", () => {
    const reading = read("costs", 'Post\tBelopp\n"Lokal\nmed ""kök"""\t5\n');
    expect(reading.ok && reading.rows[0]?.item).toBe('Lokal med "kök"');
  });
});

describe("a wrong table", () => {
  it("with one bad cell is refused whole, and the cell is named", () => {
    expect(problems("costs", "Post\tBelopp\nLokal\t5\nMat\ttolv\n")).toContain("Rad 3: Belopp");
    expect(problems("costs", "Post\tBelopp\nLokal\t5\nMat\ttolv\n")).toContain("”tolv”");
  });

  it("with a kind that is none is refused with the words there are", () => {
    expect(problems("costs", "Post\tBelopp\tSlag\nLokal\t5\tmånadsvis\n")).toContain(
      "”månadsvis” ska vara något av engång, per år, per deltagare",
    );
  });

  it.each<[PasteTable, string, string]>([
    ["costs", "", "Klistra in minst en rad."],
    ["costs", "Lokal\nMat\n", "en enda kolumn"],
    ["participants", "a\tb\tc\td\te\n", "ser inte ut som den tabellen"],
    ["costs", "Post\tAktör\nLokal\tSocialnämnden\n", "Kolumnen Belopp saknas."],
    ["participants", "hej\tdu\n", "Rad 1"],
    ["participants", "2027\t5\n".repeat(201), "201 rader är för många"],
  ])("%s: %j", (table, text, expected) => {
    expect(problems(table, text)).toContain(expected);
  });
});
