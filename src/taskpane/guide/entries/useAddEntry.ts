import { nextRow, type Draft, type EntryTable, type NewCells } from "../state";
import { useDispatch, useGuideStore } from "../store/GuideContext";

/** The way to add an entry and open its page. */
export function useAddEntry(table: EntryTable, entry: (draft: Draft) => NewCells): () => void {
  const dispatch = useDispatch();
  const store = useGuideStore();
  return () => {
    const { draft } = store.get();
    const row = nextRow(draft);
    dispatch({ type: "addRows", table, rows: [entry(draft)] });
    dispatch({ type: "open", page: { kind: "entry", table, row, isNew: true } });
  };
}
