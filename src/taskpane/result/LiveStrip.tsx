import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { verdict } from "../../core/appraisal";
import type { AmountUnit } from "../figures/amountUnit";
import { useText } from "../language/LanguageContext";
import { liveText } from "../text/liveText";
import { LiveFigures } from "./LiveFigures";
import { LiveRegion } from "./LiveRegion";
import { useLiveStyles } from "./liveStyles";
import { useSpokenResult } from "./useSpokenResult";
import type { Result } from "./resultOf";
import { useLastChange } from "./useLastChange";

export interface LiveProps {
  readonly result: Result;
  /** The chance of a surplus stands instead of society's figure on the step Risk. */
  readonly chance?: number | undefined;
  readonly unit?: AmountUnit;
}

/** The result at the foot of every step. It moves with each entry; pressed, it shows more years. */
export function LiveStrip({ result, chance, unit = "kr" }: LiveProps): ReactNode {
  const styles = useLiveStyles();
  const text = useText();
  const calculation = result.kind === "calculated" ? result.calculation : undefined;
  const found = calculation && verdict(calculation);
  const change = useLastChange(found?.municipalityNetPresentValue);
  const spoken = useSpokenResult(result, chance);
  return (
    <section className={styles.strip} aria-label={text(liveText.result)}>
      {calculation && found ? (
        <LiveFigures
          calculation={calculation}
          found={found}
          chance={chance}
          change={change}
          unit={unit}
        />
      ) : (
        <p className={mergeClasses(styles.row, styles.reason)}>
          {result.kind === "missing" ? text(result.reason) : null}
        </p>
      )}
      <LiveRegion>{spoken}</LiveRegion>
    </section>
  );
}
