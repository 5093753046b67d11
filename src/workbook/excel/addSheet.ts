import { boxName, type Box } from "../plan/address";
import { freeSheetName } from "../plan/freeSheetName";
import type { SheetPlan } from "../plan/sheetPlan";
import type { Outcome } from "../port";
import { problem, type Problem } from "../problems";
import { attempt } from "./attempt";
import { formatCells } from "./formatCells";

/** Adds the planned sheet: every cell in one write, then formats, then it is shown. */
export async function addSheet(plan: SheetPlan): Promise<Outcome<string>> {
  const added = await attempt<string>(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(
      plan.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    const box = extent(plan);
    sheet.getRange(boxName(box)).formulas = contents(plan, box);
    formatCells(sheet, plan);
    sheet.showGridlines = false;
    sheet.activate();
    await context.sync();
    return { ok: true, value: name };
  });
  return added.ok ? added : { ok: false, problem: (await protection()) ?? added.problem };
}

/** Excel has no code of its own for a workbook that is protected against new sheets. */
async function protection(): Promise<Problem | undefined> {
  const found = await attempt(async (context) => {
    const shield = context.workbook.protection;
    shield.load("protected");
    await context.sync();
    return { ok: true, value: shield.protected };
  });
  return found.ok && found.value ? problem("protectedWorkbook") : undefined;
}

function extent({ cells }: SheetPlan): Box {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, ...cells.map(({ row }) => row)),
    right: Math.max(0, ...cells.map(({ column }) => column)),
  };
}

/** One rectangle; null leaves a cell alone, which the cells of a spilled result must be. */
function contents(
  { cells }: SheetPlan,
  { bottom, right }: Box,
): (SheetPlan["cells"][number]["content"] | null)[][] {
  const rows = Array.from({ length: bottom + 1 }, () =>
    Array<SheetPlan["cells"][number]["content"] | null>(right + 1).fill(null),
  );
  for (const { row, column, content } of cells) {
    const line = rows[row];
    if (line && content !== "") line[column] = content;
  }
  return rows;
}
