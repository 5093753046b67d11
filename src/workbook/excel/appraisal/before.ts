import type { Outcome } from "../../port";
import { attempt } from "../attempt";
import { versionKey } from "./formatVersion";

/** The workbook before a plan's sheets come: what must be there, unchanged, if they have to go again. */
export interface Before {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Tables and defined names. */
  readonly names: readonly string[];
  readonly active: string;
  readonly hasVersion: boolean;
}

export function lookBefore(): Promise<Outcome<Before>> {
  return attempt<Before>(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    const version = settings.getItemOrNullObject(versionKey);
    worksheets.load("items/id,items/name");
    tables.load("items/name");
    names.load("items/name");
    active.load("id");
    version.load("value");
    await context.sync();
    return {
      ok: true,
      value: {
        sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
        names: [...tables.items, ...names.items].map(({ name }) => name),
        active: active.id,
        hasVersion: !version.isNullObject,
      },
    };
  });
}
