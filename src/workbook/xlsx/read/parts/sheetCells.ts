import type { CellValue } from "../../../../core/model";
import { boxOf } from "../../../plan/address";
import { FileRefused } from "../refusals";
import { attribute, scanXml } from "../xml/scanXml";
import { withoutEscapes } from "../xml/withoutEscapes";

/** One cell of a file. An error is its name, as Excel writes it in English. */
export interface FileCell {
  readonly value: CellValue;
  /** As the file stores it, without the equals sign. */
  readonly formula?: string;
  /** Where a formula fills more cells than its own: the address of all. */
  readonly spill?: string;
  readonly isError: boolean;
}

/** The filled cells of a sheet: by row, then by column, both from 0. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

interface Open {
  row: number;
  column: number;
  type: string;
  value: string;
  text: string;
  formula: string;
  spill: string | undefined;
}

/** The cells of one sheet. `allowance` counts down over all sheets of a file. */
export function sheetCells(
  xml: string,
  strings: readonly string[],
  allowance: { left: number },
): SheetCells {
  const rows = new Map<number, Map<number, FileCell>>();
  const place = { row: -1, column: -1 };
  let cell: Open | undefined;
  let inside = "";
  const finish = (): void => {
    const filled = cell && finished(cell, strings);
    if (!cell || !filled) return;
    allowance.left -= 1;
    if (allowance.left < 0) throw new FileRefused("tooManyCells");
    const row = rows.get(cell.row) ?? new Map<number, FileCell>();
    rows.set(cell.row, row.set(cell.column, filled));
  };
  scanXml(xml, {
    opened: (name, attributes) => {
      inside = name;
      if (name === "row") startRow(place, attributes);
      else if (name === "c") cell = startCell(place, attributes);
      else if (name === "f" && cell) cell.spill = attribute(attributes, "ref");
    },
    text: (text) => {
      if (!cell) return;
      if (inside === "v") cell.value += text;
      else if (inside === "t") cell.text += text;
      else if (inside === "f") cell.formula += text;
    },
    closed: (name) => {
      inside = "";
      if (name !== "c") return;
      finish();
      cell = undefined;
    },
  });
  return rows;
}

/** Addresses may be left out; then a row or a cell stands after the one before. */
function startRow(place: { row: number; column: number }, attributes: string): void {
  const number = Number(attribute(attributes, "r") ?? place.row + 2);
  place.row = Number.isInteger(number) && number > 0 ? number - 1 : place.row + 1;
  place.column = -1;
}

function startCell(place: { row: number; column: number }, attributes: string): Open {
  const box = boxOf(attribute(attributes, "r") ?? "");
  place.column = box ? box.left : place.column + 1;
  if (box) place.row = box.top;
  const type = attribute(attributes, "t") ?? "n";
  return { ...place, type, value: "", text: "", formula: "", spill: undefined };
}

function finished(cell: Open, strings: readonly string[]): FileCell | undefined {
  const value = valueOf(cell, strings);
  if (value === null && cell.formula === "") return undefined;
  return {
    value,
    isError: cell.type === "e",
    ...(cell.formula !== "" && { formula: cell.formula }),
    ...(cell.formula !== "" && cell.spill !== undefined && { spill: cell.spill }),
  };
}

function valueOf({ type, value, text }: Open, strings: readonly string[]): CellValue {
  switch (type) {
    case "s":
      return strings[Number(value)] ?? null;
    case "inlineStr":
      return withoutEscapes(text);
    case "str":
    case "e":
    case "d":
      return withoutEscapes(value);
    case "b":
      return value === "" ? null : value.trim() === "1";
    default:
      return value === "" ? null : Number(value);
  }
}
