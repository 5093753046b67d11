import { useDeferredValue, type ReactNode } from "react";
import { LiveColumn } from "../../result/LiveColumn";
import { resultOfDraft } from "../review/resultOfDraft";
import { useGuide } from "../store/GuideContext";

/** The live result beside the step, where the pane is wide. */
export function ResultColumn(): ReactNode {
  const draft = useGuide((state) => state.draft);
  const unit = useGuide(({ draft }) => draft.moneyUnit);
  const shown = useDeferredValue(draft);
  return <LiveColumn result={resultOfDraft(shown)} unit={unit} />;
}
