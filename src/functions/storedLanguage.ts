import type { Language } from "../core/text";

const KEY = "socinv.language";

/** The language chosen in the pane, where the host has a store that may be read. */
export function storedLanguage(): Language | undefined {
  try {
    const store = (globalThis as { localStorage?: Pick<Storage, "getItem"> }).localStorage;
    const chosen = store?.getItem(KEY);
    return chosen === "sv" || chosen === "en" ? chosen : undefined;
  } catch {
    // Reading is forbidden where the browser blocks storage in frames; the host's language then stands.
    return undefined;
  }
}
