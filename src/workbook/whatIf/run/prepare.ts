import type { Text } from "../../../core/text";
import type { Outcome } from "../../outcome";
import { checkCells, type Refusal } from "../checkCells";
import { notes, refusals } from "../messages";
import { surveyModel, type ModelSurvey } from "../survey/surveyModel";
import type { CalculationMode } from "../savedRun";
import type { CellFacts, WhatIfPort } from "../whatIfPort";

/** The cells of a run as they stand, and what is known of the model. */
export interface Prepared {
  readonly output: CellFacts;
  readonly inputs: readonly CellFacts[];
  readonly calculation: CalculationMode;
  /** Addresses of cells that answer late. */
  readonly late: readonly string[];
  readonly notes: readonly Text[];
}

export type Preparation =
  | { readonly kind: "prepared"; readonly prepared: Prepared }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** Looks at the chosen cells and through the model, and writes nothing. */
export async function prepare(
  port: WhatIfPort,
  output: string,
  inputs: readonly string[],
): Promise<Outcome<Preparation>> {
  const looks = await port.look([output, ...inputs]);
  if (!looks.ok) return looks;
  const [first, ...others] = looks.value;
  if (!first) return refused([{ field: "output", text: refusals.missing(output) }]);
  const found = checkCells(first, others);
  if (found.length > 0) return refused(found);
  const [cell, ...cells] = looks.value.flatMap((look) => (look.kind === "cell" ? [look.cell] : []));
  const formulas = await port.formulas();
  if (!formulas.ok) return formulas;
  const mode = await port.calculationMode();
  if (!mode.ok) return mode;
  if (!cell) return refused([{ field: "output", text: refusals.missing(output) }]);
  const survey = surveyModel(cell, formulas.value);
  if (survey.circle.length > 0)
    return refused([{ field: "output", text: refusals.circle(around(survey.circle)) }]);
  const prepared = {
    output: cell,
    inputs: cells,
    calculation: mode.value,
    late: survey.late,
    notes: notesOn(survey),
  };
  return { ok: true, value: { kind: "prepared", prepared } };
}

function refused(reasons: readonly Refusal[]): Outcome<Preparation> {
  return { ok: true, value: { kind: "refused", refusals: reasons } };
}

/** A circle of many cells is told by its first ones; it ends where it began. */
function around(cells: readonly string[]): readonly string[] {
  const [first = ""] = cells;
  return cells.length > 4 ? [...cells.slice(0, 4), "…", first] : [...cells, first];
}

function notesOn({ volatile, dataTables, skipped }: ModelSurvey): readonly Text[] {
  return [
    ...(volatile.length > 0 ? [notes.volatile(some(volatile))] : []),
    ...(dataTables.length > 0 ? [notes.dataTables(some(dataTables))] : []),
    ...(skipped.length > 0 ? [notes.skipped(skipped.join(", "))] : []),
  ];
}

function some(cells: readonly string[]): string {
  return cells.length > 3 ? `${cells.slice(0, 3).join(", ")} …` : cells.join(", ");
}
