import type { WorkbookPlan } from "../../plan/workbookPlan";
import type { Outcome } from "../../port";
import { problem, type Problem } from "../../problems";
import { attempt } from "../attempt";
import type { Before } from "./before";
import { versionKey } from "./formatVersion";

/** Removes what a plan has added, and only that: sheets of its names that were not there before. Tells what to say about it. */
export async function takeAway(
  plan: WorkbookPlan,
  before: Before,
  cause: Problem,
): Promise<Outcome<never>> {
  const known = new Set(before.sheets.map(({ id }) => id));
  const planned = new Set(plan.sheets.map(({ name }) => name));
  const removed = await attempt(async (context) => {
    const { worksheets, settings } = context.workbook;
    const version = settings.getItemOrNullObject(versionKey);
    worksheets.load("items/id,items/name");
    version.load("value");
    await context.sync();
    for (const sheet of worksheets.items)
      if (!known.has(sheet.id) && planned.has(sheet.name)) sheet.delete();
    if (!before.hasVersion && !version.isNullObject) version.delete();
    worksheets.getItem(before.active).activate();
    await context.sync();
    return { ok: true, value: true };
  });
  const names = plan.sheets.map(({ name }) => name).join(", ");
  return { ok: false, problem: removed.ok ? cause : problem("sheetsLeft", names) };
}
