import { boxOf, overlap, splitAddress, type Box } from "../../workbook/plan/address";
import { formulaText, type Argument } from "../../workbook/plan/formula";
import { resultFormats } from "../../workbook/plan/resultFormat";
import type { Insertion, Outcome, Selection } from "../../workbook/port";
import type { CatalogueEntry, CatalogueParameter } from "../services/catalogue";
import { rowsOf, type LiveResult } from "./liveResult";
import { unitOf } from "./unitOf";

/** The sheet of the cell that typing would go to. */
export function sheetOf(selection: Outcome<Selection> | undefined): string | undefined {
  return selection?.ok ? splitAddress(selection.value.activeCell).sheet : undefined;
}

/** The formula on its way into a cell: its text, its number format and how far its result reaches. */
export function planInsertion(
  entry: CatalogueEntry,
  args: readonly Argument[],
  live: LiveResult | undefined,
  cell: string,
): Insertion {
  return {
    cell,
    formula: formulaText(entry.id, args, "excel", splitAddress(cell).sheet),
    numberFormats: resultFormats(rowsSoFar(live), unitOf(entry, args)),
    overwrite: false,
  };
}

/** The result as it is known: a single number, where nothing is. */
function rowsSoFar(live: LiveResult | undefined): readonly (readonly unknown[])[] {
  if (live?.kind !== "value") return [[0]];
  return rowsOf(live.value) ?? [[live.value]];
}

/** The argument whose range the result would fall into, which Excel would call a circular reference. */
export function circularArgument(
  entry: CatalogueEntry,
  args: readonly Argument[],
  { cell, numberFormats }: Insertion,
): CatalogueParameter | undefined {
  const target = splitAddress(cell);
  const corner = boxOf(target.cells);
  if (!corner) return undefined;
  const filled: Box = {
    ...corner,
    bottom: corner.top + numberFormats.length - 1,
    right: corner.left + (numberFormats[0]?.length ?? 1) - 1,
  };
  return entry.parameters.find((_parameter, place) => {
    const argument = args[place];
    if (argument?.kind !== "reference") return false;
    const { sheet = target.sheet, cells } = splitAddress(argument.address);
    const box = boxOf(cells);
    return sheet === target.sheet && box !== undefined && overlap(box, filled);
  });
}
