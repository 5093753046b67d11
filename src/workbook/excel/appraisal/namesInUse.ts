import type { NamesInUse, Outcome } from "../../port";
import { attempt } from "../attempt";

/** What the workbook's sheets, tables and defined names are called, in one round trip. */
export function namesInUse(): Promise<Outcome<NamesInUse>> {
  return attempt<NamesInUse>(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name");
    await context.sync();
    const named = (items: readonly { readonly name: string }[]): readonly string[] =>
      items.map(({ name }) => name);
    return {
      ok: true,
      value: {
        sheets: named(worksheets.items),
        tables: named(tables.items),
        names: named(names.items),
      },
    };
  });
}
