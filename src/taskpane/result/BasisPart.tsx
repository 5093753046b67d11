import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Calculation } from "../../core/appraisal";
import type { Decimal } from "../../core/numbers/decimal";
import { useLanguage, useText } from "../language/LanguageContext";
import { basisLines } from "./basisLines";

const useStyles = makeStyles({
  list: { margin: 0 },
  line: {
    padding: "7px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1, margin: 0 },
});

/** What the result rests on: rate, prices, participants, and how much has a source. */
export function BasisPart({
  calculation,
}: {
  readonly calculation: Calculation<Decimal>;
}): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const text = useText();
  return (
    <dl className={styles.list}>
      {basisLines(calculation, language).map(({ label, value }) => (
        <div key={label.en} className={styles.line}>
          <dt className={styles.label}>{text(label)}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
