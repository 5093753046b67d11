import type { AddedSheets } from "../../plan/workbookPlan";
import type { Outcome } from "../../port";
import { problem, type Problem } from "../../problems";
import { attempt } from "../attempt";
import type { Before } from "./before";
import { passingName, type CreatedSheet } from "./createSheets";
import { versionKey } from "./formatVersion";

/** What has been done so far, and to what. */
export interface Begun {
  readonly plan: AddedSheets;
  readonly before: Before;
  readonly created: readonly CreatedSheet[];
  readonly mark: string;
}

const attempts = 3;

/** Removes what a plan has added, and only that; tries again where Excel fails even at this. Tells what to say about it. */
export async function takeAway(begun: Begun, cause: Problem): Promise<Outcome<never>> {
  for (let tried = 0; tried < attempts; tried += 1) {
    const removed = await removeAll(begun);
    if (removed.ok) return { ok: false, problem: cause };
  }
  const names = begun.plan.sheets.map(({ name }) => name).join(", ");
  return { ok: false, problem: problem("sheetsLeft", names) };
}

function removeAll(begun: Begun): Promise<Outcome<true>> {
  const { plan, before, created, mark } = begun;
  const ids = new Set(created.map(({ id }) => id));
  const passing = new Set(plan.sheets.map((_, at) => passingName(mark, at)));
  return attempt(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const version = settings.getItemOrNullObject(versionKey);
    worksheets.load("items/id,items/name");
    names.load("items/name,items/formula");
    version.load("value");
    await context.sync();
    for (const { name } of names.items.filter((item) => isOurName(item, plan)))
      names.getItem(name).delete();
    for (const sheet of worksheets.items)
      if (ids.has(sheet.id) || passing.has(sheet.name)) sheet.delete();
    if (!before.hasVersion && !version.isNullObject) version.delete();
    worksheets.items.find(({ id }) => id === before.active)?.activate();
    await context.sync();
    return { ok: true, value: true };
  });
}

/** None of the plan's names was there before; one that refers to something else has come from somebody else since. */
function isOurName(item: Excel.NamedItem, { names = [] }: AddedSheets): boolean {
  const plain = (reference: string): string => reference.replace(/['=]/g, "").toLowerCase();
  return names.some(
    ({ name, refersTo }) => name === item.name && plain(refersTo) === plain(String(item.formula)),
  );
}
