import type { CellValue, Outcome } from "../../outcome";
import { sameContent } from "../sameContent";
import type { KeptCell, SavedRun } from "../savedRun";
import type { WhatIfPort } from "../whatIfPort";
import { putBack, type Afterwards } from "./putBack";
import type { RunTools } from "./runResult";

/** A cell that an unfinished run has left, as it was and as it is. */
export interface LeftCell {
  readonly kept: KeptCell;
  /** Undefined where the cell is not there any more. */
  readonly now: CellValue | undefined;
}

/** A run that did not end: the pane was closed, or Excel would not take the originals back. */
export interface UnfinishedRun {
  readonly run: SavedRun;
  /** The cells that differ from what stood there before. */
  readonly cells: readonly LeftCell[];
}

/** What an earlier run has left behind. Where every cell is as it was, the run is ended and nothing is said. */
export async function findUnfinished(
  port: WhatIfPort,
): Promise<Outcome<UnfinishedRun | undefined>> {
  const kept = await port.kept();
  if (!kept.ok || !kept.value) return kept.ok ? { ok: true, value: undefined } : kept;
  const run = kept.value;
  const cells = (await contentsNow(port, run)).filter(
    ({ kept: { content }, now }) => now === undefined || !sameContent(content, now),
  );
  if (cells.length > 0) return { ok: true, value: { run, cells } };
  const ended = await dropUnfinished(port, run);
  return ended.ok ? { ok: true, value: undefined } : ended;
}

/** Each cell by itself: one that is gone must not hide the others. */
async function contentsNow(port: WhatIfPort, run: SavedRun): Promise<readonly LeftCell[]> {
  const cells: LeftCell[] = [];
  for (const kept of run.cells) {
    const reading = await port.read({ inputs: [kept], output: kept, late: [] });
    cells.push({ kept, now: reading.ok ? reading.value.inputs[0] : undefined });
  }
  return cells;
}

/** Puts the originals back, over whatever stands in the cells now: the user has seen it and said yes. */
export function restoreUnfinished(
  tools: RunTools,
  { run, cells }: UnfinishedRun,
): Promise<Afterwards> {
  const agreed = cells.flatMap(({ kept, now }) => (now === undefined ? [] : [{ kept, now }]));
  return putBack(tools, run, agreed);
}

/** Lets the cells be as they are, and ends the run. */
export async function dropUnfinished(port: WhatIfPort, run: SavedRun): Promise<Outcome<true>> {
  const mode =
    run.calculation === "automatic"
      ? ({ ok: true, value: true } as const)
      : await port.setCalculation(run.calculation);
  return mode.ok ? port.forget() : mode;
}
