import { distributionNames } from "../../../core/model/schema/choices";
import type { Draft } from "../state";
import { useDispatch, useGuideStore } from "../store/GuideContext";
import { valueOf } from "./rangeOf";
import { suggestedRange } from "./suggestedRange";
import type { UncertainValue } from "./uncertainValue";

interface Ranges {
  /** Gives a value a range to begin with. */
  readonly begin: (uncertain: UncertainValue) => void;
  /** Takes its range away. */
  readonly end: (uncertain: UncertainValue) => void;
}

/** The changes of the draft that make a value vary, and stop it. Each is one version to undo. */
export function useRanges(): Ranges {
  const dispatch = useDispatch();
  const store = useGuideStore();
  return {
    begin: (uncertain) => {
      const { draft } = store.get();
      const range = rangeToBegin(draft, uncertain);
      const { spread, rowKey } = uncertain;
      if (spread)
        dispatch({
          type: "writeAll",
          cells: [
            { cell: spread.low, value: range.low },
            { cell: spread.high, value: range.high },
            { cell: spread.distribution, value: range.distribution },
          ],
        });
      else if (rowKey !== undefined)
        dispatch({ type: "addRows", table: "assumptions", rows: [{ key: rowKey, ...range }] });
    },
    end: ({ spread, row }) => {
      if (row !== undefined) dispatch({ type: "removeRow", table: "assumptions", row });
      else if (spread)
        dispatch({
          type: "writeAll",
          cells: [spread.low, spread.high, spread.distribution].map((cell) => ({
            cell,
            value: null,
          })),
        });
    },
  };
}

function rangeToBegin(draft: Draft, uncertain: UncertainValue) {
  return {
    ...suggestedRange(uncertain.kind, valueOf(draft, uncertain)),
    distribution: distributionNames.write("triangular", draft.language),
  };
}
