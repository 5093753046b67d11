import type { CellValue } from "../outcome";

/** A cell by the sheet it stands on and its address there: `B3`. */
export interface CellPlace {
  readonly sheetId: string;
  /** With its sheet's name as it was. */
  readonly address: string;
}

/** What is to stand in a cell. */
export interface CellSetting extends CellPlace {
  readonly content: CellValue;
}

/** A cell as it was before the first value was tried. */
export interface KeptCell extends CellSetting {
  readonly numberFormat: string;
  /** Every value that the run tries in it, to tell our own values from somebody's edit. */
  readonly tried: readonly number[];
}

export type CalculationMode = "automatic" | "automaticExceptTables" | "manual";

/** What a run keeps in the workbook before it writes anything. */
export interface SavedRun {
  readonly version: 1;
  /** When it began, as an ISO date and time. */
  readonly started: string;
  readonly cells: readonly KeptCell[];
  readonly calculation: CalculationMode;
}

/** A run as a text, for the settings of a workbook. */
export function writeSavedRun(run: SavedRun): string {
  return JSON.stringify(run);
}

/** A run read back; undefined where the text is something else. */
export function readSavedRun(text: unknown): SavedRun | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isSavedRun(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

const modes: readonly unknown[] = ["automatic", "automaticExceptTables", "manual"];

function isSavedRun(read: unknown): read is SavedRun {
  const { version, started, cells, calculation } = fieldsOf(read);
  return (
    version === 1 &&
    typeof started === "string" &&
    modes.includes(calculation) &&
    Array.isArray(cells) &&
    cells.every(isKeptCell)
  );
}

function isKeptCell(read: unknown): boolean {
  const { sheetId, address, content, numberFormat, tried } = fieldsOf(read);
  return (
    [sheetId, address, numberFormat].every((text) => typeof text === "string") &&
    isContent(content) &&
    Array.isArray(tried) &&
    tried.every((value) => typeof value === "number")
  );
}

function isContent(content: unknown): content is CellValue {
  return ["number", "string", "boolean"].includes(typeof content);
}

function fieldsOf(read: unknown): Readonly<Record<string, unknown>> {
  return Object(read) as Readonly<Record<string, unknown>>;
}
