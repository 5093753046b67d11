import { useCallback, type KeyboardEvent } from "react";
import { useDispatch } from "../store/GuideContext";

/** Ctrl+Z and Ctrl+Y (Cmd, and Shift+Z, on a Mac) undo and redo what was done in the guide, in fields too. */
export function useUndoKeys(): (event: KeyboardEvent) => void {
  const dispatch = useDispatch();
  return useCallback(
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if (!isRedo && key !== "z") return;
      event.preventDefault();
      dispatch({ type: isRedo ? "redo" : "undo" });
    },
    [dispatch],
  );
}
