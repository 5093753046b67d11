import { useDeferredValue, type ReactNode } from "react";
import { LiveColumn } from "../../result/LiveColumn";
import { resultOf } from "../../result/resultOf";
import { useChance } from "../simulation/SimulationContext";
import { draftTables } from "../state";
import { useGuide } from "../store/GuideContext";

/** The live result beside the step, where the pane is wide. */
export function ResultColumn(): ReactNode {
  const tables = useGuide(({ draft }) => draftTables(draft));
  const unit = useGuide(({ draft }) => draft.moneyUnit);
  const shown = useDeferredValue(tables);
  const chance = useChance();
  return <LiveColumn result={resultOf(shown)} chance={chance} unit={unit} />;
}
