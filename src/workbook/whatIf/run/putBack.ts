import type { CellValue, Outcome } from "../../outcome";
import type { Problem } from "../../problems";
import { sameContent } from "../sameContent";
import type { KeptCell, SavedRun } from "../savedRun";
import type { Watched, WhatIfPort } from "../whatIfPort";
import type { Limits, Pace } from "./pace";
import { mayPass } from "./tryPoint";

/** An input that holds what somebody else has written during the run. */
export interface EditedCell {
  readonly kept: KeptCell;
  readonly now: CellValue;
}

/** What became of the inputs. */
export type Afterwards =
  | { readonly kind: "restored" }
  /** Edits of others stand where they are; what stood there before is still kept. */
  | { readonly kind: "edited"; readonly cells: readonly EditedCell[] }
  /** Excel would not take the originals. They are kept in the workbook. */
  | { readonly kind: "left"; readonly cells: readonly KeptCell[]; readonly problem: Problem };

interface Tools {
  readonly port: WhatIfPort;
  readonly pace: Pace;
  readonly limits: Limits;
}

const attempts = 3;
const pause = 300;

/**
 * Puts every input back as it was, but for those that somebody else has changed, and ends the run in the workbook.
 * Edits that the user has agreed to lose go too.
 */
export async function putBack(
  tools: Tools,
  run: SavedRun,
  agreed: readonly EditedCell[] = [],
): Promise<Afterwards> {
  const { pace, limits } = tools;
  const start = pace.now();
  for (let attempt = 1; ; attempt += 1) {
    const done = await once(tools.port, run, agreed);
    if (done.ok) return done.value;
    const patient = mayPass(done.problem)
      ? pace.now() - start < limits.putBack
      : attempt < attempts;
    if (!patient) return { kind: "left", cells: run.cells, problem: done.problem };
    await pace.wait(pause);
  }
}

async function once(
  port: WhatIfPort,
  run: SavedRun,
  agreed: readonly EditedCell[],
): Promise<Outcome<Afterwards>> {
  const found = await contentsOf(port, run.cells);
  if (!found.ok) return found;
  const edited = run.cells.flatMap((kept, at): EditedCell[] => {
    const now = found.value[at] ?? "";
    const mayGo = agreed.some((edit) => edit.kept === kept && sameContent(edit.now, now));
    return mayGo || isOurs(now, kept) ? [] : [{ kept, now }];
  });
  const ours = run.cells.filter((kept) => !edited.some((edit) => edit.kept === kept));
  const back = await backAgain(port, ours);
  if (!back.ok) return back;
  return end(port, run, edited);
}

/** Writes the originals and makes sure that they stand there. */
async function backAgain(port: WhatIfPort, cells: readonly KeptCell[]): Promise<Outcome<true>> {
  if (cells.length === 0) return { ok: true, value: true };
  const written = await port.putBack(cells);
  if (!written.ok) return written;
  const found = await contentsOf(port, cells);
  if (!found.ok) return found;
  const stands = cells.every(({ content }, at) => sameContent(content, found.value[at] ?? ""));
  return stands ? { ok: true, value: true } : port.putBack(cells);
}

async function end(
  port: WhatIfPort,
  run: SavedRun,
  edited: readonly EditedCell[],
): Promise<Outcome<Afterwards>> {
  const mode =
    run.calculation === "automatic"
      ? ({ ok: true, value: true } as const)
      : await port.setCalculation(run.calculation);
  if (!mode.ok) return mode;
  const ended =
    edited.length === 0
      ? await port.forget()
      : await port.keep({
          ...run,
          cells: edited.map(({ kept }) => kept),
          calculation: "automatic",
        });
  if (!ended.ok) return ended;
  const afterwards: Afterwards =
    edited.length === 0 ? { kind: "restored" } : { kind: "edited", cells: edited };
  return { ok: true, value: afterwards };
}

/** Whether a content is the original or one of the values that the run tries. */
function isOurs(now: CellValue, { content, tried }: KeptCell): boolean {
  return [content, ...tried].some((own) => sameContent(own, now));
}

async function contentsOf(
  port: WhatIfPort,
  cells: readonly KeptCell[],
): Promise<Outcome<readonly CellValue[]>> {
  const [first] = cells;
  if (!first) return { ok: true, value: [] };
  const watched: Watched = { inputs: cells, output: first, late: [] };
  const reading = await port.read(watched);
  return reading.ok ? { ok: true, value: reading.value.inputs } : reading;
}
