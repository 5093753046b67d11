import type { Text } from "../../../core/text";
import { tidy, type CellFacts, type Look, type TypedValues } from "../../../workbook/whatIf";

export type RunKind = "one" | "two" | "tornado";

/** A field for a cell: what is typed, and what was found there. */
export interface ChosenCell {
  readonly typed: string;
  readonly look: Look | undefined;
  /** Why the selection could not be taken. */
  readonly problem: Text | undefined;
}

/** A cell to try, with its values for a table and its ends for a tornado. */
export interface InputForm {
  /** Stays the same while others come and go. */
  readonly id: number;
  readonly cell: ChosenCell;
  readonly values: TypedValues;
  readonly low: string;
  readonly high: string;
}

export interface CellsForm {
  readonly kind: RunKind;
  readonly output: ChosenCell;
  readonly inputs: readonly InputForm[];
  /** How often a run was tried; from then on every problem shows. */
  readonly attempts: number;
  readonly nextId: number;
}

/** The output, or an input by its id. */
export type CellKey = "output" | number;

export type CellsAction =
  | { readonly type: "kind"; readonly kind: RunKind }
  | { readonly type: "typed"; readonly cell: CellKey; readonly text: string }
  | {
      readonly type: "looked";
      readonly cell: CellKey;
      readonly text: string;
      readonly look: Look;
      readonly write: (value: number, cell: CellFacts) => string;
    }
  | { readonly type: "refused"; readonly cell: CellKey; readonly problem: Text }
  | { readonly type: "values"; readonly input: number; readonly change: Partial<TypedValues> }
  | {
      readonly type: "ends";
      readonly input: number;
      readonly change: { readonly low?: string; readonly high?: string };
    }
  | { readonly type: "added" }
  | { readonly type: "removed"; readonly input: number }
  | { readonly type: "attempted" }
  | { readonly type: "cleared" };

const noCell: ChosenCell = { typed: "", look: undefined, problem: undefined };

const usualValues: TypedValues = {
  kind: "percent",
  list: "",
  from: "",
  to: "",
  step: "",
  span: "20",
  spanStep: "5",
};

const suggested = 0.2;

function emptyInput(id: number): InputForm {
  return { id, cell: noCell, values: usualValues, low: "", high: "" };
}

export const emptyCellsForm: CellsForm = {
  kind: "one",
  output: noCell,
  inputs: [emptyInput(1), emptyInput(2)],
  attempts: 0,
  nextId: 3,
};

/** The inputs that the chosen kind of run uses. */
export function inputsInUse({ kind, inputs }: CellsForm): readonly InputForm[] {
  if (kind === "tornado") return inputs;
  return inputs.slice(0, kind === "one" ? 1 : 2);
}

export function cellsReducer(form: CellsForm, action: CellsAction): CellsForm {
  switch (action.type) {
    case "kind":
      return { ...form, kind: action.kind };
    case "typed":
      return withCell(form, action.cell, {
        typed: action.text,
        look: undefined,
        problem: undefined,
      });
    case "refused":
      return withCell(form, action.cell, { ...noCell, problem: action.problem });
    case "looked":
      return looked(form, action);
    case "values":
      return withInput(form, action.input, (input) => ({
        ...input,
        values: { ...input.values, ...action.change },
      }));
    case "ends":
      return withInput(form, action.input, (input) => ({ ...input, ...action.change }));
    case "added":
      return {
        ...form,
        inputs: [...form.inputs, emptyInput(form.nextId)],
        nextId: form.nextId + 1,
      };
    case "removed":
      return { ...form, inputs: form.inputs.filter(({ id }) => id !== action.input) };
    case "attempted":
      return { ...form, attempts: form.attempts + 1 };
    case "cleared":
      return { ...emptyCellsForm, kind: form.kind };
  }
}

/** An answer for what is no longer typed comes too late. */
function looked(
  form: CellsForm,
  { cell, text, look, write }: Extract<CellsAction, { type: "looked" }>,
): CellsForm {
  const chosen = cell === "output" ? form.output : form.inputs.find(({ id }) => id === cell)?.cell;
  if (!chosen || (chosen.typed !== text && chosen.typed !== "")) return form;
  const typed = look.kind === "cell" ? look.cell.address : text;
  const changed = withCell(form, cell, { typed, look, problem: undefined });
  if (cell === "output" || look.kind !== "cell" || typeof look.cell.value !== "number")
    return changed;
  const { value } = look.cell;
  const [low, high] = [1 - suggested, 1 + suggested]
    .map((part) => tidy(value * part))
    .sort((one, other) => one - other)
    .map((end) => write(end, look.cell));
  // A new cell brings a new suggestion; an end that was typed for the same cell stays.
  return withInput(changed, cell, (input) => ({ ...input, low: low ?? "", high: high ?? "" }));
}

function withCell(form: CellsForm, key: CellKey, cell: ChosenCell): CellsForm {
  if (key === "output") return { ...form, output: cell };
  return withInput(form, key, (input) => ({ ...input, cell }));
}

function withInput(
  form: CellsForm,
  id: number,
  change: (input: InputForm) => InputForm,
): CellsForm {
  return {
    ...form,
    inputs: form.inputs.map((input) => (input.id === id ? change(input) : input)),
  };
}
