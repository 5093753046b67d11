import type { ToolId } from "../tools";

/** Which page is shown. Office forbids the browser's history, so the pane keeps its own. */
export interface ScreenState {
  readonly current: "start" | ToolId;
  /** How many times the user has moved. At 0 the pane has just opened and must not take the focus from the grid. */
  readonly moves: number;
}

export type ScreenAction = { readonly go: "start" | ToolId };

export const firstScreen: ScreenState = { current: "start", moves: 0 };

export function screenReducer(state: ScreenState, action: ScreenAction): ScreenState {
  return { current: action.go, moves: state.moves + 1 };
}
