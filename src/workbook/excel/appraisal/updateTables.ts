import type { CellValue, Outcome, Rows, TableUpdate } from "../../port";
import { attempt } from "../attempt";

/** What a table held before an update: its formulas, so that they can be put back as they were. */
interface Held {
  readonly table: string;
  readonly formulas: Rows;
}

/** Writes single cells and adds rows, in two round trips. After a failure the tables get back what they held. */
export async function updateTables(updates: readonly TableUpdate[]): Promise<Outcome<true>> {
  const held = await readHeld(updates);
  if (!held.ok) return held;
  const written = await attempt<true>(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { table, changes, added } of updates) {
      const found = context.workbook.tables.getItem(table);
      const body = found.getDataBodyRange();
      for (const { row, column, value } of changes) body.getCell(row, column).values = [[value]];
      if (added.length > 0) found.rows.add(undefined, added as CellValue[][]);
    }
    await context.sync();
    return { ok: true, value: true };
  });
  if (!written.ok) await putBack(held.value);
  return written;
}

function readHeld(updates: readonly TableUpdate[]): Promise<Outcome<readonly Held[]>> {
  return attempt<readonly Held[]>(async (context) => {
    const found = updates.map(({ table }) => ({
      table,
      body: context.workbook.tables.getItem(table).getDataBodyRange(),
    }));
    for (const { body } of found) body.load("formulas");
    await context.sync();
    return {
      ok: true,
      value: found.map(({ table, body }) => ({ table, formulas: body.formulas as CellValue[][] })),
    };
  });
}

/** Rows that had been added go, and every cell is as it was. */
async function putBack(held: readonly Held[]): Promise<void> {
  await attempt(async (context) => {
    const found = held.map(({ table, formulas }) => {
      const { rows } = context.workbook.tables.getItem(table);
      rows.load("count");
      return { table, formulas, rows };
    });
    await context.sync();
    for (const { table, formulas, rows } of found) {
      for (let at = rows.count - 1; at >= formulas.length; at -= 1) rows.getItemAt(at).delete();
      context.workbook.tables.getItem(table).getDataBodyRange().formulas =
        formulas as CellValue[][];
    }
    await context.sync();
    return { ok: true, value: true };
  });
}
