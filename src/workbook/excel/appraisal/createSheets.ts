import type { PlannedSheet, AddedSheets } from "../../plan/workbookPlan";
import type { Outcome } from "../../port";
import { attempt } from "../attempt";

/** A new sheet, known by its id whatever somebody calls it meanwhile. */
export interface CreatedSheet {
  readonly id: string;
  readonly sheet: PlannedSheet;
}

/** A name that nobody else gives a sheet: what bears it can be taken away again, even where its id never came back. */
export function passingName(mark: string, at: number): string {
  return `SOCINV ${mark} ${String(at + 1)}`;
}

/** Adds empty sheets under passing names. */
export function createSheets(
  plan: AddedSheets,
  mark: string,
): Promise<Outcome<readonly CreatedSheet[]>> {
  return attempt<readonly CreatedSheet[]>(async (context) => {
    const { worksheets } = context.workbook;
    const added = plan.sheets.map((sheet, at) => ({
      sheet,
      created: worksheets.add(passingName(mark, at)),
    }));
    for (const { created } of added) created.load("id");
    await context.sync();
    return { ok: true, value: added.map(({ sheet, created }) => ({ id: created.id, sheet })) };
  });
}

/** Gives the new sheets their names. Somebody else's sheet that has got one of them meanwhile makes this fail. */
export function nameSheets(created: readonly CreatedSheet[]): Promise<Outcome<true>> {
  return attempt(async (context) => {
    for (const { id, sheet } of created) context.workbook.worksheets.getItem(id).name = sheet.name;
    await context.sync();
    return { ok: true, value: true };
  });
}
