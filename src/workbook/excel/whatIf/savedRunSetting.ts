import type { Outcome } from "../../outcome";
import { readSavedRun, writeSavedRun, type SavedRun } from "../../whatIf/savedRun";
import { attempt } from "../attempt";

const key = "socinv.whatIf";

/** Keeps a run in the workbook's settings, in place of any other. */
export function keep(run: SavedRun): Promise<Outcome<true>> {
  return attempt(async (context) => {
    context.workbook.settings.add(key, writeSavedRun(run));
    await context.sync();
    return { ok: true, value: true };
  });
}

export function kept(): Promise<Outcome<SavedRun | undefined>> {
  return attempt<SavedRun | undefined>(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return { ok: true, value: setting.isNullObject ? undefined : readSavedRun(setting.value) };
  });
}

export function forget(): Promise<Outcome<true>> {
  return attempt(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("key");
    await context.sync();
    if (!setting.isNullObject) setting.delete();
    await context.sync();
    return { ok: true, value: true };
  });
}
