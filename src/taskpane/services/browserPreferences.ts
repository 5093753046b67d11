import type { Preferences } from "./services";

/** Preferences in the browser's own store. Where a policy closes the store, nothing is kept and nothing breaks. */
export const browserPreferences: Preferences = {
  read: (key) => {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // The choice then holds until the pane closes, which is all that can be had.
    }
  },
};
