import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { chartColours } from "../chartColours";
import { Hatch, hatched } from "../Hatch";
import { useChartId } from "../useChartId";
import { tornadoText } from "./tornadoText";

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: "6px" },
});

/** What hatched, solid and dotted mean. */
export function TornadoLegend({ hasZero }: { readonly hasZero: boolean }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const id = useChartId();
  return (
    <div className={styles.legend} aria-hidden="true">
      <span className={styles.entry}>
        <svg width="16" height="10">
          <defs>
            <Hatch id={id} gap={4} />
          </defs>
          <rect
            x="0.5"
            y="0.5"
            width="15"
            height="9"
            fill={hatched(id)}
            stroke={chartColours.pay}
          />
        </svg>
        {text(tornadoText.worse)}
      </span>
      <span className={styles.entry}>
        <svg width="16" height="10">
          <rect width="16" height="10" fill={chartColours.gain} />
        </svg>
        {text(tornadoText.better)}
      </span>
      {hasZero ? (
        <span className={styles.entry}>
          <svg width="4" height="12">
            <line x1="2" x2="2" y1="0" y2="12" stroke={chartColours.zero} strokeDasharray="2 2" />
          </svg>
          {text(tornadoText.zero)}
        </span>
      ) : null}
    </div>
  );
}
