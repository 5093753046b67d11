import {
  makeStyles,
  ProgressBar,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import { PageHeading } from "../frame/PageHeading";
import { useText } from "../language/LanguageContext";
import { addingText } from "../text/addingText";
import { ownTokens } from "../theme/ownTokens";
import type { Adding } from "./adding";

const useStyles = makeStyles({
  heading: { marginBottom: "16px" },
  what: { ...typographyStyles.body1, margin: "0 0 6px" },
  wait: { ...typographyStyles.caption1, margin: "6px 0 0", color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: "16px 0 0", padding: 0 },
  item: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "24px",
  },
  icon: { fontSize: "16px", lineHeight: 0, color: ownTokens.done },
});

/** Which sheet is written, how many of how many, and which are done. */
export function Writing({
  sheet,
  at,
  of,
  written,
}: Extract<Adding, { kind: "writing" }>): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <div>
      <PageHeading className={styles.heading}>{text(addingText.adding)}</PageHeading>
      <p className={styles.what} role="status">
        {text(addingText.writing(sheet, at, of))}
      </p>
      <ProgressBar value={at - 1} max={of} aria-label={text(addingText.add)} />
      <p className={styles.wait}>{text(addingText.wait)}</p>
      <ul className={styles.list}>
        {written.map((name) => (
          <li key={name} className={styles.item}>
            <span className={styles.icon}>
              <CheckmarkCircleFilled role="img" aria-label={text(addingText.written)} />
            </span>
            {name}
          </li>
        ))}
        <li className={styles.item}>
          <Spinner size="extra-tiny" aria-label={text(addingText.underWay)} />
          {sheet}
        </li>
      </ul>
    </div>
  );
}
