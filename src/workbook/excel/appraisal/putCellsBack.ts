import type { CellValue, Outcome, Rows } from "../../port";
import { attempt } from "../attempt";
import { contentOf, only, plain, type Held, type HeldTable } from "./heldCells";

const attempts = 3;

/**
 * After an update that failed in the middle: cells that hold what it wrote get back what they held, and rows that it added
 * go. What somebody else has written meanwhile stays. Tries again where Excel fails even at this; false where it never went.
 */
export async function putCellsBack(held: Held): Promise<boolean> {
  for (let tried = 0; tried < attempts; tried += 1) if ((await putBack(held)).ok) return true;
  return false;
}

function putBack({ tables, fixed }: Held): Promise<Outcome<true>> {
  return attempt(async (context) => {
    const { workbook } = context;
    const bodies = tables.map((table) => ({
      table,
      body: workbook.tables.getItem(table.update.table).getDataBodyRange(),
    }));
    const cells = fixed.map((cell) => ({
      ...cell,
      range: workbook.worksheets.getItem(cell.sheet).getRange(cell.cell),
    }));
    for (const { body } of bodies) body.load("formulas");
    for (const { range } of cells) range.load("formulas");
    await context.sync();
    for (const { table, body } of bodies) restore(workbook, table, body);
    for (const { range, to, formula } of cells)
      if (plain(only(range.formulas)) === plain(to)) range.formulas = [[formula]];
    await context.sync();
    return { ok: true, value: true };
  });
}

function restore({ tables }: Excel.Workbook, table: HeldTable, body: Excel.Range): void {
  const { update, formulas: before } = table;
  const now = body.formulas as CellValue[][];
  for (const change of update.changes) {
    const { row, column } = change;
    const was = before[row]?.[column];
    if (was !== undefined && now[row]?.[column] === plain(contentOf(change, table)))
      body.getCell(row, column).formulas = [[was]];
  }
  const { rows } = tables.getItem(update.table);
  for (let at = now.length - 1; at >= before.length; at -= 1)
    if (isAdded(now[at] ?? [], table)) rows.getItemAt(at).delete();
}

/** Whether a row is one of those that the update added, or has begun to fill in. */
function isAdded(row: Rows[number], table: HeldTable): boolean {
  const { update, formulas } = table;
  return update.added.some((added, at) => {
    const place = formulas.length + at;
    const filled = update.changes.filter((change) => change.row === place);
    return row.every(
      (cell, column) =>
        cell === plain(added[column] ?? "") ||
        filled.some(
          (change) => change.column === column && cell === plain(contentOf(change, table)),
        ),
    );
  });
}
