import { inEdition } from "../../plan/edition";
import type { AddedSheets } from "../../plan/workbookPlan";
import type { Outcome, Watch } from "../../port";
import { problem, type Problem } from "../../problems";
import { attemptWriting } from "../attempt";
import { contentSteps } from "../contentSteps";
import { inBatches } from "../inBatches";
import { workbookProtection } from "../workbookProtection";
import { addCharts } from "./addCharts";
import { lookBefore, type Before } from "./before";
import { createSheets, nameSheets, type CreatedSheet } from "./createSheets";
import { versionKey } from "./formatVersion";
import { takeAway } from "./takeAway";
import { writeSheet } from "./writeSheet";

/** Adds the sheets of a plan, or leaves the workbook as it was: one round trip for each sheet and a few around them. */
export async function addSheets(given: AddedSheets, watch: Watch): Promise<Outcome<true>> {
  const plan = inEdition(given, "addIn");
  const before = await lookBefore();
  if (!before.ok) return before;
  const taken = takenNames(plan, before.value);
  if (taken.length > 0) return { ok: false, problem: problem("namesTaken", taken.join(", ")) };
  const mark = crypto.randomUUID().slice(0, 8);
  const created = await createSheets(plan, mark);
  const sheets = created.ok ? created.value : [];
  const failure = created.ok ? await writeAll(plan, sheets, watch) : created.problem;
  if (!failure) return { ok: true, value: true };
  const cause = (await workbookProtection()) ?? failure;
  return takeAway({ plan, before: before.value, created: sheets, mark }, cause);
}

function takenNames(plan: AddedSheets, { sheets, names }: Before): readonly string[] {
  const inUse = (wanted: string, used: readonly string[]): boolean =>
    used.some((name) => name.toLocaleLowerCase("sv") === wanted.toLocaleLowerCase("sv"));
  return [
    ...plan.sheets.flatMap(({ name, table }) => [
      ...(inUse(name, sheets) ? [name] : []),
      ...(table && inUse(table.name, names) ? [table.name] : []),
    ]),
    ...(plan.names ?? []).map(({ name }) => name).filter((name) => inUse(name, names)),
  ];
}

async function writeAll(
  plan: AddedSheets,
  created: readonly CreatedSheet[],
  { progress, isCancelled }: Watch,
): Promise<Problem | undefined> {
  const named = await nameSheets(created);
  if (!named.ok) return named.problem;
  for (const [at, { id, sheet }] of created.entries()) {
    if (isCancelled()) return problem("cancelled");
    progress(sheet.name, at + 1);
    const written = await writeSheet(id, sheet);
    if (!written.ok) return written.problem;
  }
  if (isCancelled()) return problem("cancelled");
  const finished = await finish(plan, created);
  return finished.ok ? undefined : finished.problem;
}

/** What refers from sheet to sheet: formulas, charts and names; and last what shows that all is there. */
function finish(plan: AddedSheets, created: readonly CreatedSheet[]): Promise<Outcome<true>> {
  return attemptWriting(async (context) => {
    const { worksheets } = context.workbook;
    const formulas = created
      .filter(({ sheet }) => !sheet.table)
      .flatMap(({ id, sheet }) => contentSteps(worksheets.getItem(id), sheet, "formulas"));
    const rest = {
      size: sizeOfRest,
      run: () => {
        addRest(context.workbook, plan, created);
      },
    };
    await inBatches(context, [...formulas, rest]);
    return { ok: true, value: true };
  });
}

/** About what charts and names take in a request. */
const sizeOfRest = 100_000;

function addRest(
  { names, settings, worksheets }: Excel.Workbook,
  plan: AddedSheets,
  created: readonly CreatedSheet[],
): void {
  addCharts(worksheets, created);
  for (const { name, refersTo } of plan.names ?? []) names.add(name, refersTo);
  if (plan.formatVersion !== undefined) settings.add(versionKey, plan.formatVersion);
  const shown = worksheets.getItem(plan.shown);
  shown.activate();
  shown.getRange("A1").select();
}
