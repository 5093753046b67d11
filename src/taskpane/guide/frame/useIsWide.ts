import { useSyncExternalStore } from "react";

const query = "(min-width: 720px)";

/** Whether the pane has room for the result beside the step. */
export function useIsWide(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(query).matches);
}

function watch(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", listener);
  return () => {
    media.removeEventListener("change", listener);
  };
}
