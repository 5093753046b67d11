import type { Text } from "../../core/text";

/** What has been entered for a function's arguments, and which fields may show their errors. */
export interface FormState {
  readonly typed: Readonly<Record<string, string>>;
  /** Fields that were left, or in which typing has stood still: only these show an error. */
  readonly settled: readonly string[];
  /** Why the selection could not be taken for a field; gone when something is entered in it. */
  readonly refused: Readonly<Record<string, Text>>;
  /** How often the user has asked for the formula; then every field shows its error. */
  readonly attempts: number;
}

export type FormAction =
  | { readonly type: "typed"; readonly key: string; readonly text: string }
  | { readonly type: "left"; readonly key: string; readonly text: string }
  | { readonly type: "refused"; readonly key: string; readonly problem: Text }
  | { readonly type: "stoodStill" }
  | { readonly type: "attempted" };

export const emptyForm: FormState = { typed: {}, settled: [], refused: {}, attempts: 0 };

export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case "typed":
      return entered(state, action.key, action.text);
    case "left":
      return settle(entered(state, action.key, action.text), [action.key]);
    case "refused":
      return { ...state, refused: { ...state.refused, [action.key]: action.problem } };
    case "stoodStill":
      return settle(state, Object.keys(state.typed));
    case "attempted":
      return { ...state, attempts: state.attempts + 1 };
  }
}

function entered(state: FormState, key: string, text: string): FormState {
  const refused = Object.fromEntries(Object.entries(state.refused).filter(([of]) => of !== key));
  return { ...state, refused, typed: { ...state.typed, [key]: text } };
}

function settle(state: FormState, keys: readonly string[]): FormState {
  return { ...state, settled: [...new Set([...state.settled, ...keys])] };
}
