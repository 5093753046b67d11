import { guideReducer, type GuideAction, type GuideState } from "../state";

/** Holds the guide's state outside React, so that typing in a field draws that field anew and not the page. */
export interface GuideStore {
  readonly get: () => GuideState;
  readonly dispatch: (action: GuideAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function guideStore(first: GuideState): GuideStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      const next = guideReducer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
