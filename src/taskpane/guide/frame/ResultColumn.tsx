import { useDeferredValue, type ReactNode } from "react";
import { LiveColumn } from "../../result/LiveColumn";
import { resultOfDraft } from "../review/resultOfDraft";
import { useChance } from "../simulation/SimulationContext";
import { useGuide } from "../store/GuideContext";

/** The live result beside the step, where the pane is wide. */
export function ResultColumn(): ReactNode {
  const draft = useGuide((state) => state.draft);
  const unit = useGuide(({ draft }) => draft.moneyUnit);
  const shown = useDeferredValue(draft);
  const chance = useChance();
  return <LiveColumn result={resultOfDraft(shown)} chance={chance} unit={unit} />;
}
