import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DiamondFilled } from "@fluentui/react-icons/svg/diamond";
import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { useTableStyles } from "../parts/tableStyles";
import type { SelfTestOutcome } from "../services/selfTest";
import { aboutText } from "../text/aboutText";
import { ownTokens } from "../theme/ownTokens";

const narrow = "@media (max-width: 419px)";

const useStyles = makeStyles({
  icon: { width: "16px", height: "16px", verticalAlign: "-3px", marginRight: "4px" },
  done: { color: ownTokens.done },
  error: { color: ownTokens.error },
  failed: { color: ownTokens.error, fontWeight: tokens.fontWeightSemibold },
  source: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
  },
  // A narrow pane has room for one column of figures: then a failing row tells what was expected under its own.
  column: { [narrow]: { display: "none" } },
  below: {
    ...typographyStyles.caption1,
    display: "none",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    [narrow]: { display: "block" },
  },
});

/** Väntat and Blev of each check. */
export function SelfTestTable({
  outcomes,
}: {
  readonly outcomes: readonly SelfTestOutcome[];
}): ReactNode {
  const styles = useStyles();
  const table = useTableStyles();
  const text = useText();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th className={table.head}>{text(aboutText.check)}</th>
          <th className={mergeClasses(table.head, table.right, styles.column)}>
            {text(aboutText.expected)}
          </th>
          <th className={mergeClasses(table.head, table.right)}>{text(aboutText.actual)}</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((outcome) => (
          <Row key={outcome.row.id} outcome={outcome} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ outcome }: { readonly outcome: SelfTestOutcome }): ReactNode {
  const styles = useStyles();
  const table = useTableStyles();
  const text = useText();
  const { row, actual, passed } = outcome;
  const Icon = passed ? CheckmarkCircleFilled : DiamondFilled;
  return (
    <tr>
      <th scope="row" className={table.label}>
        {text(row.label)}
        <span className={styles.source}>
          {text(row.printed ? aboutText.published : aboutText.derived)}
          {row.source === "" ? "" : ` · ${row.source}`}
        </span>
      </th>
      <td className={mergeClasses(table.figure, styles.column)}>{text(row.expected)}</td>
      <td className={mergeClasses(table.figure, passed ? undefined : styles.failed)}>
        <Icon
          className={mergeClasses(styles.icon, passed ? styles.done : styles.error)}
          role="img"
          aria-label={text(passed ? aboutText.passed : aboutText.failed)}
        />
        {text(actual)}
        {passed ? null : (
          <span className={styles.below}>
            {text(aboutText.expected)} {text(row.expected)}
          </span>
        )}
      </td>
    </tr>
  );
}
