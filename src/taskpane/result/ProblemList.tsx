import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { Problem } from "../../core/model";
import { tableNames } from "../../core/model/schema/tableColumns";
import { useText } from "../language/LanguageContext";
import { usePressable } from "../parts/usePressable";
import { resultText } from "../text/resultText";
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
  what: { ...typographyStyles.body1Strong, display: "block" },
  remedy: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
});

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Opens the field in which the problem stands. */
  readonly open: (problem: Problem) => void;
}

const order = ["error", "warning", "note"] as const;

/** Every problem, the gravest first: what it is, what to do, and the way to its field. */
export function ProblemList({ problems, open }: ProblemListProps): ReactNode {
  const styles = useStyles();
  const row = usePressable(styles.row);
  const text = useText();
  const sorted = order.flatMap((severity) => problems.filter((each) => each.severity === severity));
  return (
    <ul className={styles.list}>
      {sorted.map((problem, at) => (
        <li key={String(at)} className={styles.item}>
          <button
            type="button"
            className={row}
            onClick={() => {
              open(problem);
            }}
          >
            <SeverityIcon severity={problem.severity} />
            <span className={styles.words}>
              <span className={styles.what}>{text(problem.what)}</span>
              <span className={styles.remedy}>{text(problem.remedy)}</span>
              <span className={styles.remedy}>
                {text(resultText.place(tableNames[problem.table], problem.row))}
              </span>
            </span>
            <ChevronRightRegular className={mergeClasses(styles.chevron)} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
