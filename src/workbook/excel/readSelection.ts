import type { Outcome, Selection } from "../port";
import { problem } from "../problems";
import { attempt } from "./attempt";

/** What is selected. Several areas, a shape and a chart sheet all come from Excel as one error, and are told apart here. */
export async function readSelection(): Promise<Outcome<Selection>> {
  const selection = await attempt(oneRange);
  if (selection.ok || selection.problem.kind !== "noCells") return selection;
  return (await areaCount()) > 1 ? { ok: false, problem: problem("multipleAreas") } : selection;
}

async function oneRange(context: Excel.RequestContext): Promise<Outcome<Selection>> {
  const range = context.workbook.getSelectedRange();
  const cell = context.workbook.getActiveCell();
  range.load("address");
  cell.load("address");
  await context.sync();
  return { ok: true, value: { address: range.address, activeCell: cell.address } };
}

/** 0 where even that cannot be told: then no cells are selected. */
async function areaCount(): Promise<number> {
  const counted = await attempt(async (context) => {
    const ranges = context.workbook.getSelectedRanges();
    ranges.load("areaCount");
    await context.sync();
    return { ok: true, value: ranges.areaCount };
  });
  return counted.ok ? counted.value : 0;
}
