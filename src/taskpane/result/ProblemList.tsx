import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { Severity } from "../../core/model";
import type { Text } from "../../core/text";
import { useText } from "../language/LanguageContext";
import { usePressable } from "../parts/usePressable";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "10px",
    width: "100%",
    padding: "10px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  what: { ...typographyStyles.body1, display: "block" },
  line: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
});

/** One thing to mend or to know: what it is, and where it stands. */
export interface ListedProblem {
  readonly key: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly line: Text;
  /** Opens the field in which it stands. */
  readonly open: () => void;
}

const order = ["error", "warning", "note"] as const;

/** Every problem, the gravest first, with the way to its field. */
export function ProblemList({
  problems,
}: {
  readonly problems: readonly ListedProblem[];
}): ReactNode {
  const styles = useStyles();
  const row = usePressable(styles.row);
  const text = useText();
  const sorted = order.flatMap((severity) => problems.filter((each) => each.severity === severity));
  return (
    <ul className={styles.list}>
      {sorted.map(({ key, severity, title, line, open }) => (
        <li key={key} className={styles.item}>
          <button type="button" className={row} onClick={open}>
            <SeverityIcon severity={severity} />
            <span className={styles.words}>
              <span className={styles.what}>{text(title)}</span>
              <span className={styles.line}>{text(line)}</span>
            </span>
            <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
