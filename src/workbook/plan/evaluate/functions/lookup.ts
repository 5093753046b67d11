import type { SheetReading } from "../sheetReading";
import type { Node } from "../node";
import { wildcard } from "../criterion";
import { compare } from "../operations";
import { Reference } from "../reference";
import {
  notAvailable,
  SheetError,
  wrongReference,
  wrongValue,
  type Matrix,
  type Scalar,
} from "../value";
import { argument, numberOf, type SheetFunctions } from "./sheetFunction";

export const lookupFunctions: SheetFunctions = {
  INDEX(sheet, args) {
    const from = sheet.result(argument(args, 0));
    const rows =
      from instanceof Reference ? from.box.bottom - from.box.top + 1 : rowsOf(from).length;
    const [row, column] = place(sheet, args, rows);
    if (row instanceof SheetError) return row;
    if (from instanceof Reference) return from.at(row, column) ?? wrongReference;
    if (row === 0 || column === 0) return from;
    return rowsOf(from)[row - 1]?.[column - 1] ?? wrongReference;
  },
  MATCH(sheet, args) {
    const wanted = sheet.scalar(argument(args, 0));
    if (wanted instanceof SheetError) return wanted;
    const cells = sheet.matrix(argument(args, 1)).flat();
    const kind = args.length > 2 ? numberOf(sheet.scalar(argument(args, 2))) : 1;
    const found = kind === 0 ? equalTo(cells, wanted) : lastNotAbove(cells, wanted);
    return found < 0 ? notAvailable : found + 1;
  },
  ROWS: (sheet, args) => sheet.matrix(argument(args, 0)).length,
  COLUMNS: (sheet, args) => sheet.matrix(argument(args, 0))[0]?.length ?? 0,
  ROW(sheet, args) {
    const cells = sheet.result(argument(args, 0));
    if (!(cells instanceof Reference)) return wrongValue;
    const { top, bottom } = cells.box;
    return Array.from({ length: bottom - top + 1 }, (_, down) => [top + down + 1]);
  },
  CHOOSE(sheet, args) {
    const at = Math.floor(numberOf(sheet.scalar(argument(args, 0))));
    return at >= 1 && at < args.length ? sheet.result(argument(args, at)) : wrongValue;
  },
};

/** Row and column of INDEX. One number goes along the only row, or down the column. */
function place(
  sheet: SheetReading,
  args: readonly Node[],
  rows: number,
): readonly [number | SheetError, number] {
  const given = args.slice(1).map((arg) => sheet.scalar(arg));
  const error = given.find((value) => value instanceof SheetError);
  if (error) return [error, 0];
  const [first = 0, second] = given.map((value) => Math.floor(numberOf(value)));
  if (Number.isNaN(first)) return [wrongValue, 0];
  if (second !== undefined) return [first, second];
  return rows === 1 ? [1, first] : [first, 1];
}

const rowsOf = (value: Scalar | Matrix): Matrix =>
  Array.isArray(value) ? (value as Matrix) : [[value as Scalar]];

function equalTo(cells: readonly Scalar[], wanted: Scalar): number {
  if (typeof wanted === "string") {
    const fits = wildcard(wanted);
    return cells.findIndex((cell) => typeof cell === "string" && fits(cell));
  }
  return cells.findIndex(
    (cell) =>
      cell !== null &&
      !(cell instanceof SheetError) &&
      typeof cell === typeof wanted &&
      compare(cell, wanted) === 0,
  );
}

function lastNotAbove(cells: readonly Scalar[], wanted: Scalar): number {
  let found = -1;
  for (const [at, cell] of cells.entries())
    if (typeof cell === typeof wanted && compare(cell, wanted) <= 0) found = at;
  return found;
}
