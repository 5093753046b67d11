import { splitAddress } from "../../plan/address";
import type { CellValue, Outcome } from "../../outcome";
import type { CellPlace, CellSetting } from "../../whatIf/savedRun";
import type { Reading, Watched } from "../../whatIf/whatIfPort";
import { attempt } from "../attempt";
import { supports } from "../supports";

/** What a cell shows while a function of an add-in has not answered. */
const waiting: readonly CellValue[] = ["#BUSY!", "#GETTING_DATA"];

/** The cell of a place; a sheet is known by its id, or else by its name. */
export function rangeAt(
  context: Excel.RequestContext,
  { sheetId, address }: CellPlace,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(splitAddress(address).cells);
}

/** Reads inputs, output and what answers late, in one request. */
export function read(watched: Watched): Promise<Outcome<Reading>> {
  return set([], watched);
}

/** Puts contents in cells and reads what is watched, in one request. */
export function set(settings: readonly CellSetting[], watched: Watched): Promise<Outcome<Reading>> {
  return attempt<Reading>(async (context) => {
    // One object for what stands there before and another for what is put there: a load belongs to its moment.
    const before = settings.map((setting) => rangeAt(context, setting));
    for (const range of before) range.load("formulas");
    for (const setting of settings) rangeAt(context, setting).formulas = [[setting.content]];
    const inputs = watched.inputs.map((place) => rangeAt(context, place));
    const [output, ...late] = [watched.output, ...watched.late].map((place) =>
      rangeAt(context, place),
    );
    for (const input of inputs) input.load("formulas");
    for (const cell of late) cell.load("values");
    output?.load("values");
    const { application } = context.workbook;
    const tellsState = supports("1.9");
    if (tellsState) application.load("calculationState");
    await context.sync();
    const state = tellsState ? application.calculationState : "Done";
    const shown = [output, ...late].map((cell) => first(cell?.values));
    return {
      ok: true,
      value: {
        inputs: inputs.map((input) => first(input.formulas)),
        output: first(output?.values),
        replaced: before.map((range) => first(range.formulas)),
        isBusy: state !== "Done" || shown.some((value) => waiting.includes(value)),
      },
    };
  });
}

/** The one entry of a cell's values or formulas. */
export function first(entries: readonly (readonly unknown[])[] | undefined): CellValue {
  return (entries?.[0]?.[0] ?? "") as CellValue;
}
