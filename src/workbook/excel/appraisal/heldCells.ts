import { cellName } from "../../plan/address";
import type {
  CalculationUpdate,
  CellChange,
  CellValue,
  FixedUpdate,
  Outcome,
  Rows,
  TableUpdate,
} from "../../port";
import { problem } from "../../problems";
import { attempt } from "../attempt";

/** A table's body before an update: its cells, and where on its sheet it begins, from 0. */
export interface HeldTable {
  readonly update: TableUpdate;
  readonly formulas: Rows;
  readonly top: number;
  readonly left: number;
}

/** What the cells held before an update: their formulas, so that they can be put back as they were. */
export interface Held {
  readonly tables: readonly HeldTable[];
  /** Those that hold what they are said to; the others are somebody's own by now. */
  readonly fixed: readonly (FixedUpdate & { readonly formula: CellValue })[];
}

/** Reads what an update is to change. A table that is another than the update was worked out for makes it fail. */
export function readHeld({ tables, fixed }: CalculationUpdate): Promise<Outcome<Held>> {
  return attempt<Held>(async (context) => {
    const { workbook } = context;
    const found = tables.map((update) => {
      const table = workbook.tables.getItem(update.table);
      return { update, whole: table.getRange(), body: table.getDataBodyRange() };
    });
    const sheets = fixed.map((update) => ({
      update,
      sheet: workbook.worksheets.getItemOrNullObject(update.sheet),
    }));
    for (const { whole, body } of found) {
      whole.load("values");
      body.load("formulas,rowIndex,columnIndex");
    }
    for (const { sheet } of sheets) sheet.load("name");
    await context.sync();
    const other = found.find(
      ({ update, whole }) => !isSame(update.seen, whole.values as CellValue[][]),
    );
    if (other) return { ok: false, problem: problem("changedMeanwhile", other.update.table) };
    const cells = sheets
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ update, sheet }) => ({ update, range: sheet.getRange(update.cell) }));
    for (const { range } of cells) range.load("formulas");
    await context.sync();
    const now = cells.map(({ update, range }) => ({ ...update, formula: only(range.formulas) }));
    return {
      ok: true,
      value: {
        tables: found.map(({ update, body }) => ({
          update,
          formulas: body.formulas as CellValue[][],
          top: body.rowIndex,
          left: body.columnIndex,
        })),
        fixed: now.filter(({ formula, from }) => plain(formula) === plain(from)),
      },
    };
  });
}

/** What a change writes: the value, or a formula that points at the row's own number. */
export function contentOf({ row, value, follows }: CellChange, table: HeldTable): CellValue {
  return follows === undefined ? value : `=${cellName(table.top + row, table.left + follows)}`;
}

/** A text that was written with an apostrophe, so that Excel takes it for nothing else, is read without. */
export function plain(content: CellValue): CellValue {
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}

/** The content of a range of one cell. */
export function only(formulas: unknown): CellValue {
  return (formulas as CellValue[][])[0]?.[0] ?? "";
}

function isSame(seen: TableUpdate["seen"], now: Rows): boolean {
  return (
    seen.length === now.length &&
    seen.every((row, at) => row.every((cell, column) => (cell ?? "") === now[at]?.[column]))
  );
}
