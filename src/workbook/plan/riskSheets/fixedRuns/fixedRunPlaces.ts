import type { OutputCell, OutputTable } from "../../../../core/appraisal";
import { measures, type MeasureId } from "../../../../core/appraisal";
import { cellName } from "../../address";

/** The tables that the functions give now, for both perspectives. */
export interface FixedRunTables {
  readonly summary: OutputTable;
  /** Costs by actor and year, negative. */
  readonly costs: { readonly kommun: OutputTable; readonly samhälle: OutputTable };
}

export type RunPerspective = keyof FixedRunTables["costs"];
export const runPerspectives: readonly RunPerspective[] = ["kommun", "samhälle"];

/** Rows of the sheet, from 0. */
export const runRows = { outer: 3, spread: 13, basis: 22 };
/** The first row of the functions' answers, and room for the actors of a perspective. */
export const basisTop = runRows.basis + 1;
export const ACTOR_ROOM = 25;
/** Of a table of runs: names of perspective and run, then figures. */
export const firstFigure = 2;

/** Where the costs of a perspective begin: beside the summary, one perspective below the other. */
export function costsPlace(
  { summary }: FixedRunTables,
  perspective: RunPerspective,
): { readonly top: number; readonly left: number } {
  const width = summary[0]?.length ?? 0;
  const below = runPerspectives.indexOf(perspective) * (ACTOR_ROOM + 4);
  return { top: basisTop + below, left: width + 3 };
}

/** The summary's cell of a measure, by its place among the horizons. */
export function summaryCell(
  { summary }: FixedRunTables,
  perspective: RunPerspective,
  measure: MeasureId,
  place: number,
): string {
  const row = summary.findIndex(
    ([who, what]) => wordOf(who) === perspective && wordOf(what) === measures[measure].name.sv,
  );
  if (row < 0) throw new Error(`SUMMARY has no ${measure} of ${perspective}`);
  return cellName(basisTop + row, firstFigure + place);
}

/** The Swedish word in a cell of a table. */
export function wordOf(cell: OutputCell | undefined): string | undefined {
  return typeof cell === "object" && "sv" in cell ? cell.sv : undefined;
}
