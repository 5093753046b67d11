import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellUnit, headingsOf, type ResultUnit } from "../../workbook/plan/resultFormat";
import { useLanguage, useText } from "../language/LanguageContext";
import { useTableStyles } from "../parts/tableStyles";
import { functionText } from "../text/functionText";
import type { AnswerCell, AnswerValue } from "../services/evaluate";
import { rowsOf } from "./liveResult";
import { resultText } from "./resultText";

const mostRows = 6;
const mostColumns = 3;

const useStyles = makeStyles({
  value: {
    ...typographyStyles.title3,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
    "@media (max-width: 339px)": { fontSize: "20px", lineHeight: "28px" },
  },
  caption: {
    ...typographyStyles.caption1,
    textAlign: "left",
    paddingBottom: "4px",
    color: tokens.colorNeutralForeground3,
  },
});

interface ResultValueProps {
  readonly value: AnswerValue;
  readonly unit: ResultUnit;
}

/** One figure large, or the first rows and columns of a result that fills several cells. */
export function ResultValue({ value, unit }: ResultValueProps): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const rows = rowsOf(value);
  if (rows) return <Spill rows={rows} unit={unit} />;
  return <p className={styles.value}>{resultText(value as AnswerCell, unit, language)}</p>;
}

interface SpillProps {
  readonly rows: readonly (readonly AnswerCell[])[];
  readonly unit: ResultUnit;
}

function Spill({ rows, unit }: SpillProps): ReactNode {
  const styles = useStyles();
  const table = useTableStyles();
  const text = useText();
  const { language } = useLanguage();
  const columns = rows[0]?.length ?? 0;
  const headings = headingsOf(rows);
  const body = headings.length > 0 ? rows.slice(1) : rows;
  const isCut = body.length > mostRows || columns > mostColumns;
  return (
    <table className={table.table}>
      <caption className={styles.caption}>{text(functionText.fills(rows.length, columns))}</caption>
      <Headings headings={headings} isFigure={(column) => typeof body[0]?.[column] === "number"} />
      <tbody>
        {body.slice(0, mostRows).map((row, down) => (
          <tr key={down}>
            {row.slice(0, mostColumns).map((cell, across) => (
              <td key={across} className={typeof cell === "number" ? table.figure : table.label}>
                {resultText(cell, cellUnit(unit, headings[across]), language)}
              </td>
            ))}
          </tr>
        ))}
        {isCut ? (
          <tr>
            <td colSpan={mostColumns}>{text(functionText.andMore)}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

interface HeadingsProps {
  readonly headings: readonly string[];
  readonly isFigure: (column: number) => boolean;
}

function Headings({ headings, isFigure }: HeadingsProps): ReactNode {
  const table = useTableStyles();
  if (headings.length === 0) return null;
  return (
    <thead>
      <tr>
        {headings.slice(0, mostColumns).map((heading, column) => (
          <th
            key={heading}
            scope="col"
            className={mergeClasses(table.head, isFigure(column) ? table.headFigure : undefined)}
          >
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}
