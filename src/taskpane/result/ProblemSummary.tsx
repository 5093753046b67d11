import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { Severity } from "../../core/model";
import { useText } from "../language/LanguageContext";
import { usePressable } from "../parts/usePressable";
import { resultText } from "../text/resultText";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    width: "100%",
    marginTop: "16px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, minWidth: 0 },
  count: { ...typographyStyles.body1Strong, display: "block" },
  line: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
});

interface ProblemSummaryProps {
  readonly problems: readonly { readonly severity: Severity }[];
  /** Leads to the list at the end of the page. */
  readonly goToList: () => void;
}

/** How many things there are to look at, before the figures; nothing where there are none. */
export function ProblemSummary({ problems, goToList }: ProblemSummaryProps): ReactNode {
  const styles = useStyles();
  const row = usePressable(styles.row);
  const text = useText();
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (problems.length === 0) return null;
  const words =
    errors > 0
      ? [resultText.thingsToMend(errors), resultText.mendFirst]
      : [resultText.thingsToCheck(problems.length), resultText.canAddAnyway];
  const [count, line] = words.map(text);
  const gravest = problems.some(({ severity }) => severity === "warning") ? "warning" : "note";
  return (
    <button type="button" className={row} onClick={goToList}>
      <SeverityIcon severity={errors > 0 ? "error" : gravest} />
      <span className={styles.words}>
        <span className={styles.count}>{count}</span>
        <span className={styles.line}>{line}</span>
      </span>
      <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
    </button>
  );
}
