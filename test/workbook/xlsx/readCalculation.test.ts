import { examples } from "../../../src/core/examples";
import { readAppraisal } from "../../../src/core/model";
import { readCalculation, type FileReading } from "../../../src/workbook/xlsx";
import * as bad from "../../support/files/badFiles";
import { calculationFile } from "../../support/files/calculationFile";

const { tables } = examples.find(({ id }) => id === "jobbprojekt")!.cases[0];
let good: Uint8Array;

beforeAll(async () => {
  good = await calculationFile(tables);
});

function refusal(reading: FileReading): string {
  if (reading.ok) throw new Error("The file was read.");
  return `${reading.unread.kind}: ${reading.unread.text.sv}`;
}

describe("a file that holds no calculation that can be read", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["is empty", () => new Uint8Array(0), "empty: Filen är tom."],
    ["was cut off", () => bad.cutOff(good), "broken: Filen är trasig"],
    ["is scrambled", () => bad.scrambled(good), "broken: Filen är trasig"],
    ["has a password", () => bad.withPassword(), "locked: Filen är skyddad med lösenord."],
    [
      "is an .xls file",
      () => bad.olderWorkbook(),
      "olderExcel: Filen är en äldre Excelfil (.xls).",
    ],
    ["is somebody's budget", () => bad.foreignWorkbook(), "noCalculation: Det här är ingen kalkyl"],
    ["is junk", () => bad.junk(), "notExcel: Filen är ingen Excelarbetsbok."],
    ["is a bomb", () => bad.bomb(good), "partTooLarge: En del av filen är större än 50 MB."],
    ["is many large parts", () => bad.manyLargeParts(good), "fileTooLarge: Filen är större än 200"],
    ["has too many parts", () => bad.manyParts(), "tooManyParts: Filen har fler än 10 000 delar."],
  ])("says what it is when it %s", async (_what, make, said) => {
    expect(refusal(readCalculation(await make()))).toContain(said);
  });

  it("says which version it is of when it is newer", async () => {
    const newer = await calculationFile(tables, { remembered: {} });
    const later = bad.withVersion(newer, 7);
    expect(refusal(readCalculation(later))).toBe(
      "newerFormat: Kalkylen är sparad i formatversion 7, men det här programmet kan version 1. Uppdatera SOCINV för att öppna den.",
    );
  });

  it("says which tables are gone when some are", () => {
    const halved = bad.withoutSheets(good, ["Kostnader", "Effekter"]);
    expect(refusal(readCalculation(halved))).toBe(
      "tablesMissing: Filen saknar Kostnader, Effekter. Ta fram bladen igen ur mallen eller ur en tidigare version.",
    );
  });
});

function value(reading: FileReading): Extract<FileReading, { ok: true }>["value"] {
  if (!reading.ok) throw new Error(reading.unread.text.sv);
  return reading.value;
}

describe("a file that holds a calculation in spite of something", () => {
  const same = (file: Uint8Array): void => {
    const read = readAppraisal(value(readCalculation(file)).tables).appraisal;
    expect(read).toEqual(readAppraisal(value(readCalculation(good)).tables).appraisal);
  };

  it("is read when its tables have lost their names and moved, and says so", () => {
    const mangled = bad.withMangledTables(good);
    same(mangled);
    const notes = value(readCalculation(mangled)).notes.map(({ sv }) => sv);
    expect(notes).toHaveLength(5);
    expect(notes[0]).toMatch(
      /^Tabellen Antaganden har tappat sitt namn och lästes efter sina rubriker i Antaganden!A6:/,
    );
  });

  it("is read without its macros and its links, and says so", () => {
    const file = bad.withOutsideLinks(bad.withMacros(good));
    same(file);
    expect(value(readCalculation(file)).notes.map(({ sv }) => sv)).toEqual([
      "Filen innehåller makron. De har inte körts.",
      "Filen har länkar till andra arbetsböcker. De har inte följts; senast sparade värden gäller.",
    ]);
  });

  it("is read from before there were versions", () => {
    same(bad.withVersion(good, undefined));
  });

  it("names the cell of an error, of a formula without a value, and of a row below its table", () => {
    const wrong = bad.withCell(good, "xl/worksheets/sheet3.xml", "F5", "e", "<v>#REF!</v>");
    const reading = value(readCalculation(wrong));
    const [problem] = readAppraisal(reading.tables).problems;
    expect(problem && reading.cellOf(problem)).toBe("Kostnader!F5");
    const unknown = bad.withCell(good, "xl/worksheets/sheet3.xml", "F5", "n", "<f>A1</f>");
    expect(value(readCalculation(unknown)).problems).toMatchObject([
      { severity: "error", cell: "Kostnader!F5" },
    ]);
    const below = bad.withRow(good, "xl/worksheets/sheet2.xml", 2030, 40);
    expect(value(readCalculation(below)).problems).toMatchObject([
      { severity: "warning", cell: expect.stringMatching(/^Deltagare!A\d+$/) as string },
    ]);
  });
});
