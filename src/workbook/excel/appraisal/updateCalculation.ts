import type { CalculationUpdate, CellValue, Outcome } from "../../port";
import { problem } from "../../problems";
import { attempt } from "../attempt";
import { contentOf, readHeld, type Held } from "./heldCells";
import { putCellsBack } from "./putCellsBack";

/** Writes single cells and adds rows, in three round trips. After a failure every cell gets back what it held. */
export async function updateCalculation(update: CalculationUpdate): Promise<Outcome<true>> {
  const held = await readHeld(update);
  if (!held.ok) return held;
  const written = await write(held.value);
  if (written.ok || (await putCellsBack(held.value))) return written;
  const names = update.tables.map(({ table }) => table).join(", ");
  return { ok: false, problem: problem("cellsLeft", names) };
}

function write({ tables, fixed }: Held): Promise<Outcome<true>> {
  return attempt<true>(async (context) => {
    const { workbook, application } = context;
    application.suspendApiCalculationUntilNextSync();
    for (const held of tables) {
      const { table, changes, added } = held.update;
      const found = workbook.tables.getItem(table);
      if (added.length > 0) found.rows.add(undefined, added as CellValue[][]);
      const body = found.getDataBodyRange();
      for (const change of changes)
        body.getCell(change.row, change.column).formulas = [[contentOf(change, held)]];
    }
    for (const { sheet, cell, to } of fixed)
      workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[to]];
    await context.sync();
    return { ok: true, value: true };
  });
}
