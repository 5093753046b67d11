/** A rectangle of cells. Rows and columns count from 0, both ends inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;
const pattern = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** The rectangle of an A1 address without its sheet: B2, $B$2:B10, B:B, 2:5. Undefined where it is none. */
export function boxOf(cells: string): Box | undefined {
  const match = pattern.exec(cells);
  if (!match) return undefined;
  const [, column, row, endColumn, endRow] = match;
  const single = !cells.includes(":");
  if (single && !(column && row)) return undefined;
  if (!single && (Boolean(column) !== Boolean(endColumn) || Boolean(row) !== Boolean(endRow)))
    return undefined;
  if (!column && !row) return undefined;
  return ordered(
    { row: rowOf(row, 0), column: columnOf(column, 0) },
    single
      ? { row: rowOf(row, 0), column: columnOf(column, 0) }
      : { row: rowOf(endRow, lastRow), column: columnOf(endColumn, lastColumn) },
  );
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function ordered(first: Corner, second: Corner): Box | undefined {
  const box = {
    top: Math.min(first.row, second.row),
    left: Math.min(first.column, second.column),
    bottom: Math.max(first.row, second.row),
    right: Math.max(first.column, second.column),
  };
  const inside = box.top >= 0 && box.bottom <= lastRow && box.right <= lastColumn;
  return inside ? box : undefined;
}

function rowOf(text: string | undefined, whole: number): number {
  return text === undefined ? whole : Number(text) - 1;
}

function columnOf(text: string | undefined, whole: number): number {
  if (text === undefined) return whole;
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function cellCount({ top, left, bottom, right }: Box): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function overlap(first: Box, second: Box): boolean {
  return (
    first.top <= second.bottom &&
    second.top <= first.bottom &&
    first.left <= second.right &&
    second.left <= first.right
  );
}
