import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, type ReactNode } from "react";
import { LiveStrip } from "../../result/LiveStrip";
import { resultOf } from "../../result/resultOf";
import { useChance } from "../simulation/SimulationContext";
import { draftTables } from "../state";
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
  const tables = useGuide(({ draft }) => draftTables(draft));
  const unit = useGuide(({ draft }) => draft.moneyUnit);
  const shown = useDeferredValue(tables);
  const chance = useChance();
  return (
    <div className={styles.strip}>
      <LiveStrip result={resultOf(shown)} chance={chance} unit={unit} />
    </div>
  );
}
