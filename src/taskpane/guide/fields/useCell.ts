import { useCallback } from "react";
import type { CellValue } from "../../../core/model";
import { cellId, readCell, type CellRef } from "../state";
import { useDispatch, useGuide } from "../store/GuideContext";

export interface Cell {
  readonly id: string;
  readonly value: CellValue;
  readonly write: (value: CellValue) => void;
  readonly rest: () => void;
}

/** One cell of the draft: what stands in it, and the way to change it. Drawn anew only when that changes. */
export function useCell(ref: CellRef): Cell {
  const dispatch = useDispatch();
  const value = useGuide(({ draft }) => readCell(draft, ref));
  const write = useCallback(
    (next: CellValue) => {
      dispatch({ type: "write", cell: ref, value: next });
    },
    [dispatch, ref],
  );
  const rest = useCallback(() => {
    dispatch({ type: "rest" });
  }, [dispatch]);
  return { id: cellId(ref), value, write, rest };
}
