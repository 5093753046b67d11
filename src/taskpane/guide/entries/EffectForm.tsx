import { lazy, Suspense, type ReactNode } from "react";
import { effectKinds } from "../../../core/model/schema/choices";
import { useText } from "../../language/LanguageContext";
import { Section } from "../../parts/Section";
import { CellField } from "../fields/CellField";
import { effectFields, type EffectColumn } from "../fields/effectFields";
import { useCell } from "../fields/useCell";
import { wordOf } from "../fields/wordOf";
import { useFormStyles } from "../parts/formStyles";
import { rowCell } from "../state";
import { entryText } from "../text/entryText";
import { EvidenceField } from "./EvidenceField";
import { FirstYear } from "./FirstYear";
import { SpreadFields } from "./SpreadFields";
import { UnknownActor } from "./UnknownActor";

const LookUp = lazy(async () => ({
  default: (await import(/* webpackChunkName: "effectLibrary" */ "./LookUp")).LookUp,
}));

/** The fields of one effect, and how its first year is calculated. */
export function EffectForm({ row }: { readonly row: string }): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const kind = wordOf(effectKinds, useCell(rowCell("effects", row, "kind")).value);
  const counterpart = useCell(rowCell("effects", row, "counterpart")).value;
  const hasTwoSides = kind === "transfer" || kind === "tax" || counterpart !== null;
  const field = (column: EffectColumn): ReactNode => (
    <CellField cell={rowCell("effects", row, column)} field={effectFields[column]} />
  );
  const pair = (first: EffectColumn, second: EffectColumn): ReactNode => (
    <div className={form.pair}>
      {field(first)}
      {field(second)}
    </div>
  );
  return (
    <>
      <div className={form.fields}>
        {field("effect")}
        {field("actor")}
        <UnknownActor cell={rowCell("effects", row, "actor")} />
        <CellField cell={rowCell("effects", row, "kind")} field={effectFields.kind} isOpenChoice />
        {hasTwoSides ? field("counterpart") : null}
        {hasTwoSides ? <UnknownActor cell={rowCell("effects", row, "counterpart")} /> : null}
      </div>
      <Section title={text(entryText.values)}>
        <div className={form.fields}>
          <Suspense fallback={null}>
            <LookUp row={row} />
          </Suspense>
          {field("unitValue")}
          {field("source")}
          {field("priceYear")}
          {pair("lag", "duration")}
        </div>
      </Section>
      <Section title={text(entryText.merit)}>
        <div className={form.fields}>
          <p className={form.caption}>{text(entryText.meritLine)}</p>
          {pair("share", "deadweight")}
          {pair("attribution", "displacement")}
          {field("dropOff")}
          <div className={form.pair}>
            <EvidenceField row={row} />
            {field("haircut")}
          </div>
        </div>
      </Section>
      <Section title={text(entryText.cash)}>
        <div className={form.fields}>
          <p className={form.caption}>{text(entryText.cashLine)}</p>
          {pair("cashableShare", "cashLag")}
          {field("step")}
        </div>
      </Section>
      <Section title={text(entryText.spread)}>
        <SpreadFields table="effects" row={row} fields={effectFields} />
      </Section>
      <FirstYear row={row} />
    </>
  );
}
