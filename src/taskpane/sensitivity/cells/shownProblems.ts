import type { CellsForm } from "./cellsForm";
import { cellKey, outputKey, type FormProblems } from "./readCellsForm";

/** Before the first attempt only what was found in a chosen cell is shown, and what is typed wrongly beside it. */
export function shownProblems(form: CellsForm, problems: FormProblems): FormProblems {
  if (form.attempts > 0) return problems;
  const untouched = new Set([
    ...((form.output.look ?? form.output.problem) ? [] : [outputKey]),
    ...form.inputs.filter(({ cell }) => !(cell.look ?? cell.problem)).map(({ id }) => cellKey(id)),
  ]);
  return new Map([...problems].filter(([key]) => !untouched.has(key)));
}
