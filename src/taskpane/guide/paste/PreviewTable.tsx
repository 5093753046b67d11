import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tableColumns } from "../../../core/model/schema/tableColumns";
import { useText } from "../../language/LanguageContext";
import { useTableStyles } from "../../parts/tableStyles";
import { shownValue } from "../fields/shownValue";
import { useFormStyles } from "../parts/formStyles";
import type { NewCells } from "../state";
import { useTyping } from "../store/useTyping";
import { pasteText, type PasteTable } from "../text/pasteText";
import { needed, orders, pasteFields } from "./pasteColumns";

const useStyles = makeStyles({
  words: { overflowWrap: "anywhere", ":not(:first-child)": { paddingLeft: "8px" } },
});

interface PreviewTableProps {
  readonly table: PasteTable;
  readonly rows: readonly NewCells[];
  readonly sums: number;
}

const SHOWN = 8;
/** As many columns as a narrow pane has room for. */
const FITS = 3;

/** The first rows as they will stand in the calculation: what they are called and their figures. */
export function PreviewTable({ table, rows, sums }: PreviewTableProps): ReactNode {
  const styles = useStyles();
  const form = useFormStyles();
  const parts = useTableStyles();
  const text = useText();
  const typing = useTyping();
  const columns = shownColumns(table, rows);
  const isText = (key: string): boolean =>
    ["text", "actor", "choice"].includes(pasteFields[table][key]?.kind ?? "text");
  return (
    <div role="status">
      <table className={parts.table}>
        <caption className={form.caption}>{text(pasteText.preview(rows.length))}</caption>
        <thead>
          <tr>
            {columns.map((key) => (
              <th
                key={key}
                scope="col"
                className={mergeClasses(parts.head, styles.words, !isText(key) && parts.headFigure)}
              >
                {text(tableColumns[table][key]?.name ?? { sv: key, en: key })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, at) => (
            <tr key={at}>
              {columns.map((key) => (
                <td
                  key={key}
                  className={mergeClasses(isText(key) ? parts.label : parts.figure, styles.words)}
                >
                  {shownValue(
                    pasteFields[table][key] ?? { kind: "text" },
                    row[key] ?? null,
                    typing,
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sums > 0 ? <p className={form.caption}>{text(pasteText.skipped(sums))}</p> : null}
    </div>
  );
}

/** Those that must be there and, as far as there is room, others that are filled, in the order of the table. */
function shownColumns(table: PasteTable, rows: readonly NewCells[]): readonly string[] {
  const isFilled = (key: string): boolean => rows.some((row) => (row[key] ?? null) !== null);
  const others = orders[table].filter((key) => !needed[table].includes(key) && isFilled(key));
  const fitting = [...needed[table], ...others].slice(0, FITS);
  return orders[table].filter((key) => fitting.includes(key));
}
