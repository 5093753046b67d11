import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactNode } from "react";
import { ownTokens } from "../theme/ownTokens";
import { usePressable } from "./usePressable";

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    padding: "10px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, minWidth: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto" },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  figure: {
    ...typographyStyles.body1Strong,
    paddingLeft: "8px",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  line: {
    ...typographyStyles.caption1,
    gridColumnStart: "1",
    gridColumnEnd: "-1",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  error: { display: "flex", gap: "4px", color: ownTokens.error },
  errorIcon: { flexShrink: 0, width: "16px", height: "16px" },
  chevron: { flexShrink: 0, width: "16px", height: "16px", color: tokens.colorNeutralForeground3 },
});

interface PressRowProps {
  readonly id?: string;
  readonly title: string;
  readonly figure?: string;
  readonly lines: readonly string[];
  readonly icon?: ReactNode;
  /** What is wrong in there. */
  readonly error?: string;
  readonly open: () => void;
}

/** One row of a bordered list that opens a page: what it is, what one should know of it, and its figure to the right. */
export function PressRow(props: PressRowProps): ReactNode {
  const { id, title, figure, lines, icon, error, open } = props;
  const styles = useStyles();
  const row = usePressable(styles.row);
  return (
    <li className={styles.item}>
      <button type="button" {...(id === undefined ? {} : { id })} className={row} onClick={open}>
        {icon}
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {figure === undefined ? null : <span className={styles.figure}>{figure}</span>}
          {lines.map((line) => (
            <span key={line} className={styles.line}>
              {line}
            </span>
          ))}
          {error === undefined ? null : (
            <span className={mergeClasses(styles.line, styles.error)}>
              <ErrorCircleFilled className={styles.errorIcon} aria-hidden="true" />
              {error}
            </span>
          )}
        </span>
        <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
      </button>
    </li>
  );
}
