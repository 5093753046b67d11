/** A rectangle of cells, both ends included, counted from 0. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell on a sheet. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export function columnName(index: number): string {
  let name = "";
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellBox(row: number, column: number): Box {
  return { top: row, left: column, bottom: row, right: column };
}

/** `B2:D4`, `B2`, `B:D` or `2:4`, with or without `$`; null where the text is none of them. */
export function parseAddress(address: string): Box | null {
  const text = address.replace(/\$/g, "").toUpperCase();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text);
  if (columns)
    return ordered(0, columnIndex(columns[1] ?? ""), SHEET_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  return null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Box | null {
  const box = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return isOnSheet(box) ? box : null;
}

export function isOnSheet({ top, left, bottom, right }: Box): boolean {
  return (
    top >= 0 &&
    left >= 0 &&
    bottom < SHEET_ROWS &&
    right < SHEET_COLUMNS &&
    bottom >= top &&
    right >= left
  );
}

/** The address as Excel writes it: `B2`, `B2:D4`, `B:D`, `2:4`. */
export function addressOf({ top, left, bottom, right }: Box): string {
  const [first, last] = [columnName(left), columnName(right)];
  const [firstRow, lastRow] = [String(top + 1), String(bottom + 1)];
  const allColumns = left === 0 && right === SHEET_COLUMNS - 1;
  if (allColumns) return `${firstRow}:${lastRow}`;
  if (top === 0 && bottom === SHEET_ROWS - 1) return `${first}:${last}`;
  const start = first + firstRow;
  return top === bottom && left === right ? start : `${start}:${last}${lastRow}`;
}

/** `$B$2:$D$4`, as a defined name refers. */
export function absoluteAddressOf(box: Box): string {
  return addressOf(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
