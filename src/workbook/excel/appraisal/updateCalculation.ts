import { cellName } from "../../plan/address";
import type {
  CalculationUpdate,
  CellChange,
  CellValue,
  FixedUpdate,
  Outcome,
  Rows,
} from "../../port";
import { attempt } from "../attempt";

/** A table's body: its cells, and where on its sheet it begins, from 0. */
interface HeldTable {
  readonly table: string;
  readonly formulas: Rows;
  readonly top: number;
  readonly left: number;
}

/** What the cells held before an update: their formulas, so that they can be put back as they were. */
interface Held {
  readonly tables: readonly HeldTable[];
  /** Those that hold what they are said to; the others are somebody's own by now. */
  readonly fixed: readonly (FixedUpdate & { readonly formula: CellValue })[];
}

/** Writes single cells and adds rows, in three round trips. After a failure every cell gets back what it held. */
export async function updateCalculation(update: CalculationUpdate): Promise<Outcome<true>> {
  const held = await readHeld(update);
  if (!held.ok) return held;
  const written = await attempt<true>(async (context) => {
    const { workbook, application } = context;
    application.suspendApiCalculationUntilNextSync();
    for (const [at, { table, changes, added }] of update.tables.entries()) {
      const found = workbook.tables.getItem(table);
      if (added.length > 0) found.rows.add(undefined, added as CellValue[][]);
      const body = found.getDataBodyRange();
      for (const change of changes)
        body.getCell(change.row, change.column).formulas = [[contentOf(change, held.value, at)]];
    }
    for (const { sheet, cell, to } of held.value.fixed)
      workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[to]];
    await context.sync();
    return { ok: true, value: true };
  });
  if (!written.ok) await putBack(held.value);
  return written;
}

/** What to write: the value, or a formula that points at the row's own number. */
function contentOf({ row, value, follows }: CellChange, { tables }: Held, at: number): CellValue {
  const table = tables[at];
  if (follows === undefined || !table) return value;
  return `=${cellName(table.top + row, table.left + follows)}`;
}

function readHeld({ tables, fixed }: CalculationUpdate): Promise<Outcome<Held>> {
  return attempt<Held>(async (context) => {
    const { workbook } = context;
    const bodies = tables.map(({ table }) => ({
      table,
      body: workbook.tables.getItem(table).getDataBodyRange(),
    }));
    const sheets = fixed.map((update) => ({
      update,
      sheet: workbook.worksheets.getItemOrNullObject(update.sheet),
    }));
    for (const { body } of bodies) body.load("formulas,rowIndex,columnIndex");
    for (const { sheet } of sheets) sheet.load("name");
    await context.sync();
    const cells = sheets
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ update, sheet }) => ({ update, range: sheet.getRange(update.cell) }));
    for (const { range } of cells) range.load("formulas");
    await context.sync();
    const now = cells.map(({ update, range }) => ({
      ...update,
      formula: (range.formulas as CellValue[][])[0]?.[0] ?? "",
    }));
    return {
      ok: true,
      value: {
        tables: bodies.map(({ table, body }) => ({
          table,
          formulas: body.formulas as CellValue[][],
          top: body.rowIndex,
          left: body.columnIndex,
        })),
        fixed: now.filter(({ formula, from }) => plain(formula) === plain(from)),
      },
    };
  });
}

/** A text that was written with an apostrophe, so that Excel takes it for nothing else, is read without. */
function plain(content: CellValue): CellValue {
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}

/** Rows that had been added go, and every cell is as it was. */
async function putBack({ tables, fixed }: Held): Promise<void> {
  await attempt(async (context) => {
    const { workbook } = context;
    const found = tables.map(({ table, formulas }) => {
      const { rows } = workbook.tables.getItem(table);
      rows.load("count");
      return { table, formulas, rows };
    });
    await context.sync();
    for (const { table, formulas, rows } of found) {
      for (let at = rows.count - 1; at >= formulas.length; at -= 1) rows.getItemAt(at).delete();
      workbook.tables.getItem(table).getDataBodyRange().formulas = formulas as CellValue[][];
    }
    for (const { sheet, cell, formula } of fixed)
      workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[formula]];
    await context.sync();
    return { ok: true, value: true };
  });
}
