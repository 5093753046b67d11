import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
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
  words: { flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, display: "block" },
  line: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  chevron: { flexShrink: 0, width: "16px", height: "16px", color: tokens.colorNeutralForeground3 },
});

interface PressRowProps {
  readonly title: string;
  readonly line: string;
  readonly icon?: ReactNode;
  readonly open: () => void;
}

/** One row of a bordered list that opens a page. */
export function PressRow({ title, line, icon, open }: PressRowProps): ReactNode {
  const styles = useStyles();
  const row = usePressable(styles.row);
  return (
    <li className={styles.item}>
      <button type="button" className={row} onClick={open}>
        {icon}
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.line}>{line}</span>
        </span>
        <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
      </button>
    </li>
  );
}
