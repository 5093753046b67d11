import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { liveText } from "../text/liveText";
import { CurvePart } from "./CurvePart";
import { LiveRegion } from "./LiveRegion";
import type { LiveProps } from "./LiveStrip";
import { useResultStyles } from "./resultStyles";
import { TwoCalculations } from "./TwoCalculations";
import { useSpokenResult } from "./useSpokenResult";
import { VerdictBlock } from "./VerdictBlock";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "24px", minWidth: 0 },
});

/** The live result beside the step, where the pane is wide: verdict, both calculations, curve. */
export function LiveColumn({ result, chance, unit = "kr" }: LiveProps): ReactNode {
  const styles = useStyles();
  const parts = useResultStyles();
  const text = useText();
  const spoken = useSpokenResult(result, chance);
  return (
    <section className={styles.column} aria-label={text(liveText.result)}>
      {result.kind === "calculated" ? (
        <>
          <VerdictBlock calculation={result.calculation} chance={chance} />
          <div>
            <TwoCalculations calculation={result.calculation} unit={unit} isCaptionFirst />
          </div>
          <CurvePart calculation={result.calculation} />
        </>
      ) : (
        <p className={mergeClasses(parts.surface, parts.reason)}>{text(result.reason)}</p>
      )}
      <LiveRegion>{spoken}</LiveRegion>
    </section>
  );
}
