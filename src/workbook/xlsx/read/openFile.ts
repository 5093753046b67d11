import type { PlannedName } from "../../plan/workbookPlan";
import { definedNames } from "./parts/definedNames";
import { FileRefused, limits } from "./refusals";
import { relations } from "./parts/relations";
import { remembered } from "./parts/remembered";
import { sharedStrings } from "./parts/sharedStrings";
import { sheetCells, type SheetCells } from "./parts/sheetCells";
import { tablePart, type FileTable } from "./parts/tablePart";
import { attribute, scanXml } from "./xml/scanXml";
import { zipFile, type ZipFile } from "./zip/zipFile";

/** A sheet of a file with its filled cells. */
export interface FileSheet {
  readonly name: string;
  readonly cells: SheetCells;
}

/** What a file holds, as far as a calculation needs it. Nothing in it has been calculated or run. */
export interface OpenedFile {
  readonly sheets: readonly FileSheet[];
  readonly tables: readonly FileTable[];
  /** The workbook's own names, without those of Excel for printing and the like. */
  readonly names: readonly PlannedName[];
  readonly remembered: ReadonlyMap<string, string>;
  readonly hasMacros: boolean;
  readonly hasOutsideLinks: boolean;
}

/** Opens the bytes of an .xlsx or .xlsm file. Throws FileRefused, and nothing else, where it cannot be read. */
export function openFile(bytes: Uint8Array): OpenedFile {
  const file = zipFile(bytes);
  const workbook = workbookPath(file);
  const strings = sharedStrings(stringsOf(file, workbook));
  const allowance = { left: limits.cells };
  const tables: FileTable[] = [];
  const sheets = sheetPaths(file, workbook).map(({ name, path }): FileSheet => {
    const cells = sheetCells(file.text(path) ?? "", strings, allowance);
    for (const { type, target } of relations(file, path)) {
      const table = type === "table" ? tablePart(file.text(target), name) : undefined;
      if (table) tables.push(table);
    }
    return { name, cells };
  });
  if (sheets.length === 0) throw new FileRefused("noSheets");
  return {
    sheets,
    tables,
    names: definedNames(file.text(workbook) ?? ""),
    remembered: remembered(file),
    hasMacros: file.paths.some((path) => /vbaProject\.bin$/i.test(path)),
    hasOutsideLinks: file.paths.some((path) => /^xl\/externalLinks\/[^/]+\.xml$/i.test(path)),
  };
}

function workbookPath(file: ZipFile): string {
  const main = relations(file, "").find(({ type }) => type === "officeDocument");
  if (!main || !/\.xml$/i.test(main.target)) throw new FileRefused("notExcel");
  return main.target;
}

function stringsOf(file: ZipFile, workbook: string): string | undefined {
  const found = relations(file, workbook).find(({ type }) => type === "sharedStrings");
  return found && file.text(found.target);
}

/** Sheets in their order; chart sheets and others without cells are left out. */
function sheetPaths(
  file: ZipFile,
  workbook: string,
): readonly { readonly name: string; readonly path: string }[] {
  const xml = file.text(workbook);
  if (xml === undefined) throw new FileRefused("broken");
  const targets = new Map(
    relations(file, workbook)
      .filter(({ type }) => type === "worksheet")
      .map(({ id, target }) => [id, target]),
  );
  const found: { name: string; path: string }[] = [];
  scanXml(xml, {
    opened: (tag, attributes) => {
      if (tag !== "sheet") return;
      const path = targets.get(attribute(attributes, "id") ?? "");
      if (path !== undefined) found.push({ name: attribute(attributes, "name") ?? "", path });
    },
  });
  return found;
}
