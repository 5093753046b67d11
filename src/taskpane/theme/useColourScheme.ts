import { useSyncExternalStore } from "react";
import type { ColourScheme } from "./themes";

const darkQuery = "(prefers-color-scheme: dark)";

/** The scheme of the Office theme where Office tells it, else that of the system; follows the system when it changes. */
export function useColourScheme(office: ColourScheme | undefined): ColourScheme {
  const systemIsDark = useSyncExternalStore(subscribe, isDark);
  return office ?? (systemIsDark ? "dark" : "light");
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}

function isDark(): boolean {
  return window.matchMedia(darkQuery).matches;
}
