import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { LockChoice } from "../../workbook/template/locksOf";
import { useText } from "../language/LanguageContext";
import { templatesText } from "../text/templatesText";

const useStyles = makeStyles({
  boxes: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
  legend: { ...typographyStyles.body1, padding: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

const lockNames = ["rate", "prices", "unitValues"] as const satisfies readonly (keyof LockChoice)[];

interface LockChoicesProps {
  readonly locks: LockChoice;
  readonly choose: (locks: LockChoice) => void;
}

/** What is to be locked in a template, each by itself. */
export function LockChoices({ locks, choose }: LockChoicesProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const hint = useId();
  return (
    <fieldset className={styles.boxes} aria-describedby={hint}>
      <legend className={styles.legend}>{text(templatesText.locked)}</legend>
      {lockNames.map((lock) => (
        <Checkbox
          key={lock}
          label={text(templatesText[lock])}
          checked={locks[lock]}
          onChange={(_event, { checked }) => {
            choose({ ...locks, [lock]: checked === true });
          }}
        />
      ))}
      <p id={hint} className={styles.hint}>
        {text(templatesText.lockedHint)}
      </p>
    </fieldset>
  );
}
