import { isBlank } from "../cells/isBlank";
import { cellMessages } from "../cells/messages";
import type { CellReader } from "../cells/readers";
import { collectErrors, type ProblemList } from "../collectErrors";
import { CellRefused, type Place } from "../problem";
import { tableColumns, textColumns } from "../schema/tableColumns";
import type { CellValue, TableId } from "../tables";
import type { Headers } from "./headers";

/** Cells of columns that the format does not know, by header: kept, and written back. */
export type ExtraCells = readonly (readonly [header: CellValue, cell: CellValue])[];

/** One row of a table, read column by column. What is refused is listed with its place and replaced by a fallback. */
export class RowReader {
  constructor(
    private readonly table: TableId,
    readonly row: number,
    private readonly cells: readonly CellValue[],
    private readonly headers: Headers,
    readonly problems: ProblemList,
  ) {}

  place(key?: string): Place {
    const column = key === undefined ? undefined : tableColumns[this.table][key]?.name;
    return { table: this.table, row: this.row, ...(column ? { column } : {}) };
  }

  /** 0 in a column of texts is a blank cell: some hosts hand it over so. */
  raw(key: string): CellValue {
    const at = this.headers.at.get(key);
    const cell = at === undefined ? null : (this.cells[at] ?? null);
    return cell === 0 && textColumns.has(key) ? null : cell;
  }

  /** Blank, or 0 in a column where 0 makes no sense: the fallback. */
  orBlank<Value, Fallback>(
    key: string,
    read: CellReader<Value>,
    fallback: Fallback,
  ): Value | Fallback {
    const cell = this.raw(key);
    if (isBlank(cell)) return fallback;
    return collectErrors(
      this.problems,
      this.place(key),
      (): Value | Fallback => (isZero(cell) ? fallback : read(cell)),
      fallback,
    );
  }

  /** Blank is the fallback, which is what 0 means there. */
  or<Value, Fallback>(key: string, read: CellReader<Value>, fallback: Fallback): Value | Fallback {
    const cell = this.raw(key);
    if (isBlank(cell)) return fallback;
    return collectErrors(this.problems, this.place(key), () => read(cell), fallback);
  }

  /** Blank is an error, and so is 0 where `zeroIsBlank`. */
  required<Value, Fallback>(
    key: string,
    read: CellReader<Value>,
    fallback: Fallback,
    zeroIsBlank = false,
  ): Value | Fallback {
    // That the column is missing has been said once for the whole table.
    if (!this.headers.at.has(key)) return fallback;
    const cell = this.raw(key);
    return collectErrors(
      this.problems,
      this.place(key),
      () => {
        if (isBlank(cell) || (zeroIsBlank && isZero(cell)))
          throw new CellRefused(cellMessages.missing());
        return read(cell);
      },
      fallback,
    );
  }

  get extra(): ExtraCells {
    return this.headers.extra.map(({ header, at }) => [header, this.cells[at] ?? null]);
  }

  /** Nothing known stands in the row, or zeros only: a spare row of the workbook's table. */
  get isSpare(): boolean {
    for (const at of this.headers.at.values()) {
      const cell = this.cells[at] ?? null;
      if (!isBlank(cell) && cell !== 0) return false;
    }
    return true;
  }
}

function isZero(cell: CellValue): boolean {
  return cell === 0 || (typeof cell === "string" && /^\s*0+([.,]0+)?\s*%?\s*$/.test(cell));
}
