import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";
import { ShapePicture } from "../../charts/ShapePicture";
import { useText } from "../../language/LanguageContext";
import { usePressable } from "../../parts/usePressable";
import { ownTokens } from "../../theme/ownTokens";
import { useGuide } from "../store/GuideContext";
import { useTyping } from "../store/useTyping";
import { errorOfUncertain } from "./errorOfUncertain";
import { rangeOf } from "./rangeOf";
import { rangeWords } from "./rangeWords";
import type { UncertainValue } from "./uncertainValue";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    minHeight: "48px",
    padding: "8px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.body1, display: "block", overflowWrap: "anywhere" },
  range: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  likely: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
  error: { display: "flex", gap: "4px", color: ownTokens.error },
  icon: { flexShrink: 0, width: "16px", height: "16px" },
  chevron: { color: tokens.colorNeutralForeground3 },
});

interface UncertainRowProps {
  readonly uncertain: UncertainValue;
  readonly open: () => void;
}

/** An uncertain value, closed: its name, "12 – 20 – 26 %", and the small picture. */
export function UncertainRow({ uncertain, open }: UncertainRowProps): ReactNode {
  const styles = useStyles();
  const pressable = usePressable(styles.row);
  const text = useText();
  const typing = useTyping();
  const draft = useGuide((state) => state.draft);
  const range = rangeOf(draft, uncertain);
  const words = range && rangeWords(uncertain, range, typing);
  const error = errorOfUncertain(draft, uncertain);
  return (
    <button type="button" className={pressable} aria-expanded={false} onClick={open}>
      <span className={styles.words}>
        <span className={styles.name}>{text(uncertain.name)}</span>
        {words ? (
          <span className={styles.range}>
            {words.low} – <span className={styles.likely}>{words.value}</span> – {words.high}
          </span>
        ) : null}
        {error ? (
          <span className={mergeClasses(styles.range, styles.error)}>
            <ErrorCircleFilled className={styles.icon} aria-hidden="true" />
            {text(error.text)}
          </span>
        ) : null}
      </span>
      {range ? (
        <ShapePicture {...range} isFlat={range.shape === "uniform"} width={64} height={24} />
      ) : null}
      <ChevronRightRegular
        className={mergeClasses(styles.icon, styles.chevron)}
        aria-hidden="true"
      />
    </button>
  );
}
