import type { CellValue, Outcome, Rows } from "../port";
import { problem } from "../problems";
import { attempt } from "./attempt";
import { resolveRange } from "./resolveRange";

const mostCells = 100_000;

/** The values of an address. Its size is asked for first: a whole column has a million cells. */
export function readValues(address: string): Promise<Outcome<Rows>> {
  const notFound = problem("notFound", address);
  return attempt<Rows>(
    async (context) => {
      const range = await resolveRange(context, address);
      if (!range) return { ok: false, problem: notFound };
      range.load(["rowCount", "columnCount"]);
      await context.sync();
      if (range.rowCount * range.columnCount > mostCells)
        return { ok: false, problem: problem("tooLarge") };
      range.load("values");
      await context.sync();
      return { ok: true, value: range.values as CellValue[][] };
    },
    { ItemNotFound: notFound, InvalidArgument: notFound, InvalidReference: notFound },
  );
}
