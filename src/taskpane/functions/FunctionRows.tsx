import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { usePressable } from "../parts/usePressable";
import { functionText } from "../text/functionText";
import type { Hit } from "./searchFunctions";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":empty": { display: "none" },
  },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    padding: "8px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { flexShrink: 0, width: "20px", height: "20px", color: tokens.colorBrandForeground1 },
  words: { flexGrow: 1, minWidth: 0 },
  id: { ...typographyStyles.body1Strong, display: "block" },
  name: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  excel: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  chevron: { flexShrink: 0, width: "16px", height: "16px", color: tokens.colorNeutralForeground3 },
});

interface FunctionRowsProps {
  readonly hits: readonly Hit[];
  readonly open: (id: string) => void;
}

/** A bordered list of functions to open. */
export function FunctionRows({ hits, open }: FunctionRowsProps): ReactNode {
  const styles = useStyles();
  const row = usePressable(styles.row);
  const text = useText();
  return (
    <ul className={styles.list}>
      {hits.map(({ entry, excelName }) => (
        <li key={entry.id} className={styles.item}>
          <button
            type="button"
            className={row}
            onClick={() => {
              open(entry.id);
            }}
          >
            <MathFormulaRegular className={styles.icon} aria-hidden="true" />
            <span className={styles.words}>
              <span className={styles.id}>
                SOCINV.
                <wbr />
                {entry.id}
              </span>
              <span className={styles.name}>{text(entry.name)}</span>
              {excelName === undefined ? null : (
                <span className={styles.excel}>{text(functionText.insteadOf(excelName))}</span>
              )}
            </span>
            <ChevronRightRegular className={styles.chevron} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
