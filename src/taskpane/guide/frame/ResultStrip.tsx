import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, type ReactNode } from "react";
import { LiveStrip } from "../../result/LiveStrip";
import { resultOfDraft } from "../review/resultOfDraft";
import { useChance } from "../simulation/SimulationContext";
import { useGuide } from "../store/GuideContext";

const useStyles = makeStyles({
  // From edge to edge of the footer, above its buttons.
  strip: {
    flexShrink: 0,
    width: "calc(100% + 32px)",
    margin: "-8px -16px 0",
    "@media (min-width: 420px)": { width: "calc(100% + 40px)", margin: "-8px -20px 0" },
    "@media (max-height: 480px)": { display: "none" },
  },
});

/** The live result at the foot. A keystroke shows first, and the result right after it. */
export function ResultStrip(): ReactNode {
  const styles = useStyles();
  const draft = useGuide((state) => state.draft);
  const unit = useGuide(({ draft }) => draft.moneyUnit);
  const shown = useDeferredValue(draft);
  const chance = useChance();
  return (
    <div className={styles.strip}>
      <LiveStrip result={resultOfDraft(shown)} chance={chance} unit={unit} />
    </div>
  );
}
