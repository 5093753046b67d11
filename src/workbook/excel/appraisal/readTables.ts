import type { CellValue, Outcome, Rows, TablesRead } from "../../port";
import { attempt } from "../attempt";
import { versionKey, versionOf } from "./formatVersion";

/** Reads whole tables by their names, header rows included, in two round trips however many there are. */
export function readTables(names: readonly string[]): Promise<Outcome<TablesRead>> {
  return attempt<TablesRead>(async (context) => {
    const { tables, settings } = context.workbook;
    const version = settings.getItemOrNullObject(versionKey);
    version.load("value");
    const found = names.map((name) => {
      const table = tables.getItemOrNullObject(name);
      table.load("name");
      return { name, table };
    });
    await context.sync();
    const ranges = found
      .filter(({ table }) => !table.isNullObject)
      .map(({ name, table }) => ({ name, range: table.getRange() }));
    for (const { range } of ranges) range.load("values");
    await context.sync();
    const read = ranges.map(({ name, range }): [string, Rows] => [
      name,
      range.values as CellValue[][],
    ]);
    return { ok: true, value: { version: versionOf(version), tables: new Map(read) } };
  });
}
