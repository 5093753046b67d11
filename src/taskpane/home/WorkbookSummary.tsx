import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FormulaCount } from "../../workbook/port";
import { useText } from "../language/LanguageContext";
import { useTableStyles } from "../parts/tableStyles";
import { startText } from "../text/startText";
import { useFormulaCount } from "./useFormulaCount";

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0 },
  hint: { ...typographyStyles.body1, margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  caption: { ...typographyStyles.body1, textAlign: "left", paddingBottom: "8px" },
  place: { minHeight: "44px", maxWidth: "440px" },
});

/** What SOCINV finds in the open workbook: its formulas, by sheet. */
export function WorkbookSummary(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const outcome = useFormulaCount();
  return <div className={styles.place}>{content()}</div>;

  function content(): ReactNode {
    if (!outcome) return null;
    if (!outcome.ok) return <p className={styles.line}>{text(outcome.problem.text)}</p>;
    return outcome.value.sheets.length > 0 ? (
      <SheetTable count={outcome.value} />
    ) : (
      <>
        <p className={styles.line}>{text(startText.noFormulas)}</p>
        <p className={styles.hint}>{text(startText.noFormulasRemedy)}</p>
        <Skipped sheets={outcome.value.skipped} />
      </>
    );
  }
}

function SheetTable({ count }: { readonly count: FormulaCount }): ReactNode {
  const styles = useStyles();
  const table = useTableStyles();
  const text = useText();
  const total = count.sheets.reduce((sum, sheet) => sum + sheet.count, 0);
  return (
    <>
      <table className={table.table}>
        <caption className={styles.caption}>
          {text(startText.formulas(total, count.sheets.length))}
        </caption>
        <thead>
          <tr>
            <th className={table.head}>{text(startText.sheet)}</th>
            <th className={mergeClasses(table.head, table.right)}>{text(startText.count)}</th>
          </tr>
        </thead>
        <tbody>
          {count.sheets.map(({ sheet, count: formulas }) => (
            <tr key={sheet}>
              <th scope="row" className={table.label}>
                {sheet}
              </th>
              <td className={table.figure}>{formulas}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Skipped sheets={count.skipped} />
    </>
  );
}

function Skipped({ sheets }: { readonly sheets: readonly string[] }): ReactNode {
  const styles = useStyles();
  const text = useText();
  if (sheets.length === 0) return null;
  return <p className={styles.hint}>{text(startText.skipped(sheets.join(", ")))}</p>;
}
