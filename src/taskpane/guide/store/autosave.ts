import type { Text } from "../../../core/text";
import type { Outcome } from "../../../workbook/port";

export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failed"; readonly text: Text };

export interface Autosave {
  /** Something has changed: it is kept after a moment of stillness, and at the latest after a short while of typing. */
  readonly changed: () => void;
  /** Keeps at once what is not kept yet. */
  readonly flush: () => void;
}

const STILLNESS = 400;
const AT_LATEST = 2000;

/** Saves one at a time, always the newest; a save that failed is tried again with the next change. */
export function autosave(
  newest: () => string,
  save: (draft: string) => Promise<Outcome<true>>,
  tell: (state: SaveState) => void,
): Autosave {
  let kept: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let isSaving = false;

  const flush = (): void => {
    clearTimeout(timer);
    if (waitingSince === undefined || isSaving) return;
    waitingSince = undefined;
    const draft = newest();
    if (draft === kept) return;
    isSaving = true;
    tell({ kind: "saving" });
    void save(draft).then((outcome) => {
      isSaving = false;
      if (outcome.ok) kept = draft;
      tell(outcome.ok ? { kind: "saved" } : { kind: "failed", text: outcome.problem.text });
      flush();
    });
  };

  return {
    flush,
    changed: () => {
      const now = Date.now();
      waitingSince ??= now;
      clearTimeout(timer);
      timer = setTimeout(flush, Math.min(STILLNESS, waitingSince + AT_LATEST - now));
    },
  };
}
