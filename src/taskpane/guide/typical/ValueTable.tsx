import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../../core/text";
import { tableAmount } from "../../figures/amounts";
import { useText } from "../../language/LanguageContext";
import { useTableStyles } from "../../parts/tableStyles";
import { useFormStyles } from "../parts/formStyles";
import { typicalText } from "../text/typicalText";
import type { ActorValue } from "./typicalEffects";

interface ValueTableProps {
  readonly values: readonly ActorValue[];
  readonly language: Language;
}

/** What one success is worth a year to each actor, and to all of them together. */
export function ValueTable({ values, language }: ValueTableProps): ReactNode {
  const table = useTableStyles();
  const form = useFormStyles();
  const text = useText();
  const sum = values.reduce((total, { value }) => total + value, 0);
  const rows = [...values, { actor: text(typicalText.sum), value: sum }];
  return (
    <table className={table.table}>
      <caption className={form.caption}>{text(typicalText.values)}</caption>
      <thead>
        <tr>
          <th className={table.head}>{text(typicalText.actor)}</th>
          <th className={mergeClasses(table.head, table.right)}>{text(typicalText.value)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ actor, value }) => (
          <tr key={actor}>
            <th scope="row" className={table.label}>
              {actor}
            </th>
            <td className={table.figure}>{tableAmount(value, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
