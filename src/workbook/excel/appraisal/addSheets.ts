import type { PlannedSheet, WorkbookPlan } from "../../plan/workbookPlan";
import type { Outcome, Watch } from "../../port";
import { problem, type Problem } from "../../problems";
import { attempt } from "../attempt";
import { workbookProtection } from "../workbookProtection";
import { lookBefore, type Before } from "./before";
import { versionKey } from "./formatVersion";
import { takeAway } from "./takeAway";
import { writeSheet } from "./writeSheet";

/** Adds the sheets of a plan, or leaves the workbook as it was: one round trip for all sheets, then one for each. */
export async function addSheets(plan: WorkbookPlan, watch: Watch): Promise<Outcome<true>> {
  const before = await lookBefore();
  if (!before.ok) return before;
  const taken = takenNames(plan, before.value);
  if (taken.length > 0) return { ok: false, problem: problem("namesTaken", taken.join(", ")) };
  const created = await createSheets(plan);
  const failure = created.ok ? await writeAll(plan, created.value, watch) : created.problem;
  if (!failure) return { ok: true, value: true };
  return takeAway(plan, before.value, (await workbookProtection()) ?? failure);
}

function takenNames(plan: WorkbookPlan, { sheets, names }: Before): readonly string[] {
  const inUse = (wanted: string, used: readonly string[]): boolean =>
    used.some((name) => name.toLocaleLowerCase("sv") === wanted.toLocaleLowerCase("sv"));
  const sheetNames = sheets.map(({ name }) => name);
  return plan.sheets.flatMap(({ name, table }) => [
    ...(inUse(name, sheetNames) ? [name] : []),
    ...(table && inUse(table.name, names) ? [table.name] : []),
  ]);
}

interface Created {
  readonly id: string;
  readonly sheet: PlannedSheet;
}

function createSheets(plan: WorkbookPlan): Promise<Outcome<readonly Created[]>> {
  return attempt<readonly Created[]>(async (context) => {
    const { worksheets } = context.workbook;
    const added = plan.sheets.map((sheet) => ({ sheet, created: worksheets.add(sheet.name) }));
    for (const { created } of added) created.load("id");
    await context.sync();
    return { ok: true, value: added.map(({ sheet, created }) => ({ id: created.id, sheet })) };
  });
}

async function writeAll(
  plan: WorkbookPlan,
  created: readonly Created[],
  { progress, isCancelled }: Watch,
): Promise<Problem | undefined> {
  for (const [at, { id, sheet }] of created.entries()) {
    if (isCancelled()) return problem("cancelled");
    progress(sheet.name, at + 1);
    const written = await writeSheet(id, sheet);
    if (!written.ok) return written.problem;
  }
  if (isCancelled()) return problem("cancelled");
  const shown = await finish(plan);
  return shown.ok ? undefined : shown.problem;
}

function finish(plan: WorkbookPlan): Promise<Outcome<true>> {
  return attempt(async (context) => {
    context.workbook.settings.add(versionKey, plan.formatVersion);
    const shown = context.workbook.worksheets.getItem(plan.shown);
    shown.activate();
    shown.getRange("A1").select();
    await context.sync();
    return { ok: true, value: true };
  });
}
