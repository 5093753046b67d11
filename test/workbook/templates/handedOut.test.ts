import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { JSDOM } from "jsdom";
import { boxOf, cellName } from "../../../src/workbook/plan/address";
import { templates } from "../../../src/workbook/plan/templates";
import { openFile, type FileCell } from "../../../src/workbook/xlsx";
import { changedValues } from "../../support/changedValues";
import { filledCells } from "../../support/filledCells";
import { savedAgain } from "../../support/recalculate";

const folder = resolve(__dirname, "../../../templates");
const files = ["sv", "en"].flatMap((language) =>
  readdirSync(join(folder, language)).map((name) => `${language}/${name}`),
);
const bytesOf = (file: string): Uint8Array => readFileSync(join(folder, file));
const isPlain = (file: string): boolean => /-utan-tillagg|-without-add-in/.test(file);
const { DOMParser } = new JSDOM("").window;

function partsOf(file: string): ReadonlyMap<string, string> {
  const parts = unzipSync(bytesOf(file));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const isUnbound = (formula: string): boolean => /(?<!_xldudf_)SOCINV[._]/.test(formula);

const read = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");

const all = (xml: Document, tag: string): readonly Element[] => [
  ...xml.getElementsByTagNameNS("*", tag),
];

test("There are five templates in two languages and two editions", () => {
  expect(files).toHaveLength(templates.length * 4);
  expect(files.filter(isPlain)).toHaveLength(templates.length * 2);
});

describe.each(files)("%s", (file) => {
  const parts = partsOf(file);

  test("is well-formed in every part, and asks for no calculation when it is opened", () => {
    for (const [path, xml] of parts)
      expect([path, all(read(xml), "parsererror").length]).toEqual([path, 0]);
    expect([...parts.values()].filter((xml) => xml.includes("fullCalcOnLoad"))).toEqual([]);
  }, 60_000);

  test("has the formulas as Excel stores them, each with its value", () => {
    const cells = [...parts]
      .filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
      .flatMap(([, xml]) => all(read(xml), "c"));
    const formulas = cells.flatMap((cell) => {
      const [formula] = cell.getElementsByTagNameNS("*", "f");
      return formula ? [{ cell, formula, text: formula.textContent }] : [];
    });
    expect(formulas.length).toBeGreaterThan(3_000);
    const valueless = formulas.filter(
      ({ cell }) => cell.getElementsByTagNameNS("*", "v").length !== 1,
    );
    expect(valueless.map(({ cell }) => cell.getAttribute("r"))).toEqual([]);
    // A call by its plain name never binds, and a call of the add-in's is a dynamic array, a single value too.
    const unbound = formulas.map(({ text }) => text.replace(/"[^"]*"/g, "")).filter(isUnbound);
    expect(unbound).toEqual([]);
    const calls = formulas.filter(({ text }) => text.includes("_xldudf_SOCINV_"));
    expect(calls.length > 5).toBe(!isPlain(file));
    for (const { cell, formula } of calls) {
      expect(cell.getAttribute("cm")).toBe("1");
      expect(formula.getAttribute("t")).toBe("array");
      expect(formula.getAttribute("ref")).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
    }
  }, 60_000);

  test("asks for the pane if it is the edition with the add-in, and for nothing if it is the plain one", () => {
    const hasPane = parts.get("_rels/.rels")?.includes("taskpanes.xml") ?? false;
    const hasMetadata = parts.has("xl/metadata.xml");
    expect([hasPane, hasMetadata]).toEqual([!isPlain(file), true]);
  });

  test("is read by a second library with the same values", async () => {
    const { sheets } = await readXlsx(bytesOf(file));
    const differences = [...filledCells(openFile(bytesOf(file)))].filter(([address, { value }]) => {
      const [sheet, cell = ""] = address.split("!");
      const { top = 0, left = 0 } = boxOf(cell) ?? {};
      const held = sheets.find(({ name }) => name === sheet)?.rows[top]?.[left];
      return (held ?? "") !== value;
    });
    expect(differences.map(([address]) => address)).toEqual([]);
  }, 60_000);
});

test("LibreOffice opens each and saves it again without loss: only what the add-in must work out is gone", () => {
  const saved = savedAgain(new Map(files.map((file) => [file, bytesOf(file)])));
  for (const file of files) {
    const before = openFile(bytesOf(file));
    const own = filledCells(before);
    const after = filledCells(saved.get(file) ?? before);
    const lost = changedValues(own, after).filter(
      (address) => words(own.get(address)?.value) !== words(after.get(address)?.value),
    );
    // What the add-in works out, and the formulas that rest on it, LibreOffice cannot keep.
    const spilled = isPlain(file) ? new Set<string>() : cellsOfCalls(before);
    const rests = (address: string): boolean =>
      !isPlain(file) && own.get(address)?.formula !== undefined;
    const entered = lost.filter((address) => !spilled.has(address) && !rests(address));
    expect([file, entered]).toEqual([file, []]);
  }
}, 600_000);

/** A formula's blank text is a blank cell to LibreOffice, and a number in a text has the decimal mark of its own language. */
const words = (value: FileCell["value"] | undefined): string =>
  String(value ?? "").replace(/(?<=\d)[.,](?=\d)/g, ",");

/** The cells that the add-in's functions fill: each call, and what it spills. */
function cellsOfCalls(file: ReturnType<typeof openFile>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [address, { formula = "", spill }] of filledCells(file)) {
    if (!formula.includes("_xldudf_")) continue;
    found.add(address);
    const [sheet = ""] = address.split("!");
    for (const cell of cellsIn(spill ?? "")) found.add(`${sheet}!${cell}`);
  }
  return found;
}

function cellsIn(area: string): readonly string[] {
  const { top, left, bottom, right } = boxOf(area) ?? { top: 1, left: 1, bottom: 0, right: 0 };
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => cellName(top + down, left + across)),
  ).flat();
}
