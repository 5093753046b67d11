import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openFile } from "../../src/workbook/xlsx";
import { filledCells } from "../support/filledCells";
import { twoHundred } from "../workbook/collect/twoHundred";

const program = resolve(__dirname, "../../src/commandLine/socinv.cjs");
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "socinv-command-"));
  for (const { file, bytes } of await twoHundred()) writeFileSync(join(folder, file), bytes);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the program as it is run after `npm ci`, with plain Node and no more than 400 MB of heap. */
function socinv(...words: readonly string[]): {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
} {
  const run = spawnSync(process.execPath, ["--max-old-space-size=400", program, ...words], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1_048_576,
  });
  return { code: run.status, said: run.stdout, complained: run.stderr };
}

test("collect reads two hundred files in one go, writes the list and answers that some are to mend", () => {
  const { code, said, complained } = socinv("collect", "*.xls?", "--out", "lista.xlsx");
  expect([code, complained]).toEqual([1, ""]);
  expect(said).toContain("lista.xlsx: 188 kalkyler.");
  expect(said).toContain("formelfel.xlsx: Att rätta\n  Kostnader!F5: ");
  expect(said).toContain("budget.xlsx: Hoppas över\n  Det här är ingen kalkyl från SOCINV.");
  const cells = filledCells(openFile(readFileSync(join(folder, "lista.xlsx"))));
  expect(cells.get("Samlade kalkyler!A5")?.value).toBe("Projekt");
  expect(cells.get("Samlade kalkyler!A195")?.value).toBe("Summa");
}, 120_000);

test("collect tells another program everything in JSON", () => {
  const { code, said } = socinv(
    "collect",
    "1.xlsx",
    "formelfel.xlsx",
    "--out",
    "två.xlsx",
    "--json",
  );
  expect(code).toBe(1);
  const told = JSON.parse(said) as { readonly files: readonly { readonly group: string }[] };
  expect(told.files.map(({ group }) => group)).toEqual(["ready", "toMend"]);
});

test.each([
  [["check", "1.xlsx"], 0, "1.xlsx: Kalkylen stämmer."],
  [["check", "1.xlsx", "--language", "en"], 0, "1.xlsx: The calculation holds."],
  [["check", "formelfel.xlsx"], 1, "Kostnader!F5: "],
  [["check", "budget.xlsx"], 1, "Det här är ingen kalkyl från SOCINV."],
  [["check", "finns inte.xlsx"], 1, "Filen gick inte att öppna"],
  [["help"], 0, "socinv collect FILER --out lista.xlsx"],
] as const)("%j answers %i", (words, code, said) => {
  const run = socinv(...words);
  expect(run.code).toBe(code);
  expect(run.said).toContain(said);
});

test.each([
  [["samla"], '"samla" går inte att förstå.'],
  [["check", "--utfil", "a"], '"--utfil" går inte att förstå.'],
  [["collect", "1.xlsx"], "Ange filen som listan ska skrivas till: --out lista.xlsx"],
  [["check", "*.ods"], "Inga filer att läsa."],
  [["collect", "1.xlsx", "--out", "saknas/lista.xlsx"], "saknas/lista.xlsx kunde inte skrivas"],
] as const)("%j cannot be carried out, and says why", (words, complained) => {
  const run = socinv(...words);
  expect(run.code).toBe(2);
  expect(run.complained).toContain(complained);
});
