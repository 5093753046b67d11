import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { part, withParts } from "./withParts";

const megabyte = 1_048_576;

/** The first half of a file, as a broken sending leaves it. */
export function cutOff(file: Uint8Array): Uint8Array {
  return file.slice(0, Math.floor(file.length / 2));
}

/** A file whose directory is whole and whose packed bytes are not. */
export function scrambled(file: Uint8Array): Uint8Array {
  const copy = file.slice();
  for (let at = 60; at < copy.length - 4000; at += 7) copy[at] = (copy[at] ?? 0) ^ 0x5a;
  return copy;
}

/** A workbook with a password, as Excel encrypts it. */
export function withPassword(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{ name: "Hemligt", rows: [["x"]] }],
    encryption: { password: "hemligt", spinCount: 10 },
  });
}

/** The beginning of a workbook of Excel 97–2003, whatever its name says. */
export function olderWorkbook(): Uint8Array {
  const file = new Uint8Array(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(strToU8("W\0o\0r\0k\0b\0o\0o\0k\0"), 1024);
  return file;
}

/** Somebody's budget: a good workbook, and no calculation. */
export function foreignWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Budget 2027",
        rows: [
          ["År", "Antal", "Belopp"],
          [2027, 12, 450_000],
          [2028, 14, 470_000],
        ],
      },
    ],
  });
}

/** Fifty megabytes that are no workbook: one block over and over, the same every time. */
export function junk(): Uint8Array {
  const block = Uint8Array.from({ length: 65_536 }, (_, at) => (at * at + 7 * at) >>> 3);
  const file = new Uint8Array(50 * megabyte);
  for (let at = 0; at < file.length; at += block.length) file.set(block, at);
  return file;
}

const sheet = "xl/worksheets/sheet1.xml";

/** A small file one part of which grows beyond the limit, and whose directory lies about it. */
export function bomb(file: Uint8Array, size = 60 * megabyte): Uint8Array {
  const grown = zipSync({ [sheet]: new Uint8Array(size) }, { level: 1 });
  const others = withParts(file, () => ({ [sheet]: "" }));
  return joined(others, lying(grown));
}

/** Five parts that are each within the limit and together beyond it; all of them have the same content. */
export function manyLargeParts(file: Uint8Array): Uint8Array {
  const paths = Array.from({ length: 5 }, (_, at) => sheet.replace("1", String(at + 1)));
  const grown = lying(zipSync({ [sheet]: new Uint8Array(41 * megabyte) }, { level: 1 }));
  const others = withParts(file, () => Object.fromEntries(paths.map((path) => [path, ""])));
  return paths.reduce((whole, path) => joined(whole, renamed(grown, path)), others);
}

/** A zip file of one part by another name of the same length. */
function renamed(file: Uint8Array, path: string): Uint8Array {
  const copy = file.slice();
  const old = strToU8(sheet);
  for (let at = 0; at + old.length <= copy.length; at += 1)
    if (old.every((byte, offset) => copy[at + offset] === byte)) copy.set(strToU8(path), at);
  return copy;
}

/** More parts than any workbook has. */
export function manyParts(): Uint8Array {
  const empty = new Uint8Array(0);
  return zipSync(
    Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`xl/${String(at)}.xml`, empty])),
  );
}

/** A file with macros in it. */
export function withMacros(file: Uint8Array): Uint8Array {
  return withParts(file, (parts) => ({
    "xl/vbaProject.bin": "Attribute VB_Name = Auto_Open",
    "[Content_Types].xml": part(parts, "[Content_Types].xml").replace(
      "spreadsheetml.sheet.main+xml",
      "ms-excel.sheet.macroEnabled.main+xml",
    ),
  }));
}

/** A file whose first sheet also takes a value from another workbook. */
export function withOutsideLinks(file: Uint8Array): Uint8Array {
  return withParts(file, (parts) => ({
    "xl/externalLinks/externalLink1.xml":
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    [sheet]: part(parts, sheet).replace(
      "</sheetData>",
      '<row r="90"><c r="Z90"><f>[1]Blad1!$A$1</f><v>5</v></c></row></sheetData>',
    ),
  }));
}

/** A file in which every table has lost its name, and its rows stand two lines lower than before. */
export function withMangledTables(file: Uint8Array): Uint8Array {
  return withParts(file, (parts) =>
    Object.fromEntries(
      [...parts].flatMap(([path, text]): [string, string][] => {
        if (path.startsWith("xl/tables/")) return [[path, ""]];
        if (/^xl\/worksheets\/_rels\//.test(path)) return [[path, ""]];
        if (path.startsWith("xl/worksheets/sheet"))
          return [[path, lower(text.replace(/<tableParts.*<\/tableParts>/, ""))]];
        if (path === "[Content_Types].xml")
          return [[path, text.replace(/<Override PartName="\/xl\/tables[^>]*\/>/g, "")]];
        return [];
      }),
    ),
  );
}

function lower(xml: string): string {
  return xml
    .replace(/(<row r=")(\d+)/g, (_, mark: string, row: string) => mark + String(Number(row) + 2))
    .replace(
      /(<c r="[A-Z]+)(\d+)/g,
      (_, mark: string, row: string) => mark + String(Number(row) + 2),
    );
}

/** A cell of a sheet with another content: XML of what stands inside the cell, and its type. */
export function withCell(
  file: Uint8Array,
  path: string,
  address: string,
  type: string,
  inside: string,
): Uint8Array {
  return withParts(file, (parts) => ({
    [path]: part(parts, path).replace(
      new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`),
      `<c r="${address}" t="${type}">${inside}</c>`,
    ),
  }));
}

/** The directory of a zip file says that its parts are a hundred bytes each. */
function lying(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at + 46 <= file.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  return file;
}

/** Two zip files as one: the parts of both, and one directory. */
function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const [one, two] = [partsAndDirectory(first), partsAndDirectory(second)];
  const moved = two.directory.slice();
  const view = new DataView(moved.buffer);
  for (let at = 0; at < moved.length;) {
    view.setUint32(at + 42, view.getUint32(at + 42, true) + one.parts.length, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  const end = one.end.slice();
  const ending = new DataView(end.buffer);
  const count = one.count + two.count;
  ending.setUint16(8, count, true);
  ending.setUint16(10, count, true);
  ending.setUint32(12, one.directory.length + moved.length, true);
  ending.setUint32(16, one.parts.length + two.parts.length, true);
  return Uint8Array.from(Buffer.concat([one.parts, two.parts, one.directory, moved, end]));
}

function partsAndDirectory(file: Uint8Array): {
  readonly parts: Uint8Array;
  readonly directory: Uint8Array;
  readonly end: Uint8Array;
  readonly count: number;
} {
  const at = file.length - 22;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const start = view.getUint32(at + 16, true);
  return {
    parts: file.slice(0, start),
    directory: file.slice(start, at),
    end: file.slice(at),
    count: view.getUint16(at + 10, true),
  };
}

/** A file that says another version of the tables' format, or none. */
export function withVersion(file: Uint8Array, version: number | undefined): Uint8Array {
  return withParts(file, (parts) => ({
    "docProps/custom.xml": part(parts, "docProps/custom.xml").replace(
      /<property [^>]*name="socinv\.formatVersion">.*?<\/property>/,
      version === undefined
        ? ""
        : `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="socinv.formatVersion"><vt:i4>${String(version)}</vt:i4></property>`,
    ),
  }));
}

/** A file some of whose sheets somebody has deleted. */
export function withoutSheets(file: Uint8Array, names: readonly string[]): Uint8Array {
  return withParts(file, (parts) => ({
    "xl/workbook.xml": names.reduce(
      (xml, name) => xml.replace(new RegExp(`<sheet name="${name}"[^>]*/>`), ""),
      part(parts, "xl/workbook.xml"),
    ),
  }));
}

/** A sheet with one more row of two numbers, right below its last one. */
export function withRow(file: Uint8Array, path: string, first: number, second: number): Uint8Array {
  return withParts(file, (parts) => {
    const xml = part(parts, path);
    const next =
      Math.max(...[...xml.matchAll(/<row r="(\d+)"/g)].map((match) => Number(match[1]))) + 1;
    const cell = (column: string, value: number): string =>
      `<c r="${column}${String(next)}"><v>${String(value)}</v></c>`;
    const row = `<row r="${String(next)}">${cell("A", first)}${cell("B", second)}</row>`;
    return { [path]: xml.replace("</sheetData>", `${row}</sheetData>`) };
  });
}
