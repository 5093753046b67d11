import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useMemo, type ReactNode } from "react";
import { ShapePicture } from "../../charts/ShapePicture";
import { useWidth } from "../../charts/useWidth";
import { useText } from "../../language/LanguageContext";
import { CellField } from "../fields/CellField";
import { useGuide } from "../store/GuideContext";
import { riskText, shapeHints } from "../text/riskText";
import { rangeOf } from "./rangeOf";
import { uncertainFields } from "./riskFields";
import type { UncertainValue } from "./uncertainValue";

const useStyles = makeStyles({
  box: { padding: "12px" },
  name: { ...typographyStyles.body1Strong, margin: "0 0 8px", overflowWrap: "anywhere" },
  three: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: "8px",
    alignItems: "start",
    margin: "8px 0 4px",
  },
  hint: {
    ...typographyStyles.caption1,
    margin: "0 0 12px",
    color: tokens.colorNeutralForeground3,
  },
  buttons: { display: "flex", gap: "8px", marginTop: "12px" },
});

interface UncertainEditorProps {
  readonly uncertain: UncertainValue;
  readonly close: () => void;
  readonly remove: () => void;
}

/** An uncertain value, open: its picture, low, most likely and high, and the shape between. */
export function UncertainEditor({ uncertain, close, remove }: UncertainEditorProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const [element, width] = useWidth<HTMLDivElement>();
  const range = useGuide(({ draft }) => draft);
  const { kind, unit, value, spread } = uncertain;
  const fields = useMemo(() => uncertainFields({ kind, ...(unit ? { unit } : {}) }), [kind, unit]);
  if (!spread) return null;
  const shown = rangeOf(range, uncertain);
  return (
    <div className={styles.box} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {text(uncertain.name)}
      </h3>
      <div ref={element}>
        {shown ? (
          <ShapePicture {...shown} isFlat={shown.shape === "uniform"} width={width} height={40} />
        ) : null}
      </div>
      <div className={styles.three}>
        <CellField cell={spread.low} field={fields.low} />
        <CellField cell={value} field={fields.value} />
        <CellField cell={spread.high} field={fields.high} />
      </div>
      <p className={styles.hint}>{text(shapeHints[shown?.shape ?? "fixed"])}</p>
      <CellField cell={spread.distribution} field={fields.distribution} />
      <div className={styles.buttons}>
        <Button size="small" onClick={close}>
          {text(riskText.close)}
        </Button>
        <Button size="small" appearance="subtle" onClick={remove}>
          {text(riskText.remove)}
        </Button>
      </div>
    </div>
  );
}
