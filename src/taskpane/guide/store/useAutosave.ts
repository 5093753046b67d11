import { useEffect, useState } from "react";
import { useServices } from "../../services/ServicesContext";
import { storedDraft } from "../state/storedDraft";
import { autosave, type SaveState } from "./autosave";
import { useGuideStore } from "./GuideContext";

/** Keeps the draft in the workbook while it changes, and what is left to keep when the guide or the pane goes. */
export function useAutosave(): SaveState {
  const store = useGuideStore();
  const { workbook } = useServices();
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  useEffect(() => {
    const saving = autosave(
      () => storedDraft(store.get()),
      (draft) => workbook.saveDraft(draft),
      setState,
    );
    const stop = store.subscribe(saving.changed);
    const flush = (): void => {
      saving.flush();
    };
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [store, workbook]);
  return state;
}
