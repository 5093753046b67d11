import type { Outcome } from "../../port";
import type { ProblemKind } from "../../problems";
import { attempt } from "../attempt";
import { toProblem } from "../toProblem";
import { versionKey } from "./formatVersion";

/** The workbook before a plan's sheets come: what must be there, unchanged, if they have to go again. */
export interface Before {
  readonly sheets: readonly string[];
  /** Tables and defined names. */
  readonly names: readonly string[];
  /** The id of the sheet in front; a chart sheet has none. */
  readonly active: string | undefined;
  readonly hasVersion: boolean;
}

/** What a chart sheet in front is to Excel. */
const noWorksheet: readonly ProblemKind[] = ["noCells", "notFound"];

export function lookBefore(): Promise<Outcome<Before>> {
  return attempt<Before>(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    const version = settings.getItemOrNullObject(versionKey);
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name");
    version.load("value");
    await context.sync();
    return {
      ok: true,
      value: {
        sheets: worksheets.items.map(({ name }) => name),
        names: [...tables.items, ...names.items].map(({ name }) => name),
        active: await activeSheet(context),
        hasVersion: !version.isNullObject,
      },
    };
  });
}

/** Excel answers with an error where a chart sheet is in front; any other error is one. */
async function activeSheet(context: Excel.RequestContext): Promise<string | undefined> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("id");
  try {
    await context.sync();
    return active.id;
  } catch (error) {
    if (noWorksheet.includes(toProblem(error).kind)) return undefined;
    throw error;
  }
}
