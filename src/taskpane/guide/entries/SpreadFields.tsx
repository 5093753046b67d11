import type { ReactNode } from "react";
import { isBlank } from "../../../core/model/cells/isBlank";
import { useText } from "../../language/LanguageContext";
import { CellField } from "../fields/CellField";
import type { FieldDefinition } from "../fields/fieldDefinition";
import type { SpreadColumn } from "../fields/spreadFields";
import { useFormStyles } from "../parts/formStyles";
import { readCell, rowCell, type EntryTable } from "../state";
import { useGuide } from "../store/GuideContext";
import { entryText } from "../text/entryText";

interface SpreadFieldsProps {
  readonly table: EntryTable;
  readonly row: string;
  readonly fields: Readonly<Record<SpreadColumn, FieldDefinition>>;
}

/** Low, high and, where there is a range, its shape. */
export function SpreadFields({ table, row, fields }: SpreadFieldsProps): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const hasRange = useGuide(({ draft }) =>
    (["low", "high", "distribution"] as const).some(
      (column) => !isBlank(readCell(draft, rowCell(table, row, column))),
    ),
  );
  return (
    <div className={form.fields}>
      <p className={form.caption}>{text(entryText.spreadLine)}</p>
      <div className={form.pair}>
        <CellField cell={rowCell(table, row, "low")} field={fields.low} />
        <CellField cell={rowCell(table, row, "high")} field={fields.high} />
      </div>
      {hasRange ? (
        <CellField cell={rowCell(table, row, "distribution")} field={fields.distribution} />
      ) : null}
    </div>
  );
}
