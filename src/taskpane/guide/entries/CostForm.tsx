import type { ReactNode } from "react";
import { costKinds } from "../../../core/model/schema/choices";
import { useText } from "../../language/LanguageContext";
import { Section } from "../../parts/Section";
import { CellField } from "../fields/CellField";
import { costFields, type CostColumn } from "../fields/costFields";
import { useCell } from "../fields/useCell";
import { wordOf } from "../fields/wordOf";
import { useFormStyles } from "../parts/formStyles";
import { rowCell } from "../state";
import { entryText } from "../text/entryText";
import { SpreadFields } from "./SpreadFields";
import { UnknownActor } from "./UnknownActor";

/** The fields of one cost. */
export function CostForm({ row }: { readonly row: string }): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const kind = wordOf(costKinds, useCell(rowCell("costs", row, "kind")).value);
  const field = (column: CostColumn): ReactNode => (
    <CellField cell={rowCell("costs", row, column)} field={costFields[column]} />
  );
  return (
    <>
      <div className={form.fields}>
        {field("item")}
        {field("actor")}
        <UnknownActor cell={rowCell("costs", row, "actor")} />
        {field("amount")}
        <CellField cell={rowCell("costs", row, "kind")} field={costFields.kind} isOpenChoice />
        <div className={form.pair}>
          {field("from")}
          {kind === "once" ? null : field("to")}
        </div>
        {kind === "perParticipant" ? (
          <p className={form.caption}>{text(entryText.limits)}</p>
        ) : null}
        {field("priceYear")}
        {field("source")}
        {field("counterpart")}
        <UnknownActor cell={rowCell("costs", row, "counterpart")} />
      </div>
      <Section title={text(entryText.spread)}>
        <SpreadFields table="costs" row={row} fields={costFields} />
      </Section>
    </>
  );
}
