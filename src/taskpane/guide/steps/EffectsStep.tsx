import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ReactNode } from "react";
import { spokenAmount } from "../../figures/amounts";
import { useLanguage, useText } from "../../language/LanguageContext";
import { EntryRow } from "../entries/EntryRow";
import { newEffect, newNotPriced } from "../entries/newEntry";
import { useAddEntry } from "../entries/useAddEntry";
import { EmptyList } from "../parts/EmptyList";
import { useFormStyles } from "../parts/formStyles";
import { ListSection } from "../parts/ListSection";
import { BorderedList } from "../../parts/BorderedList";
import { useResult } from "../review/useResult";
import { useDispatch, useGuide } from "../store/GuideContext";
import { libraryText } from "../text/libraryText";
import { participantsText } from "../text/participantsText";
import { typicalText } from "../text/typicalText";
import { effectValues } from "./effects/effectValues";

/** Step 3: what changes for those who succeed, priced or not. */
export function EffectsStep(): ReactNode {
  return (
    <>
      <Priced />
      <NotPriced />
    </>
  );
}

function Priced(): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const add = useAddEntry("effects", newEffect);
  const rows = useGuide(({ draft }) => draft.tables.effects.rows);
  const result = useResult();
  const values = result.kind === "calculated" ? effectValues(result.calculation.appraisal) : [];
  const horizon = result.kind === "calculated" ? result.calculation.appraisal.horizon : undefined;
  return (
    <ListSection
      isFirst
      list="effects"
      title={text(libraryText.priced)}
      figure={
        horizon === undefined ? null : (
          <span className={form.caption}>{text(libraryText.presentValue(horizon))}</span>
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyList title={text(libraryText.none)} why={text(libraryText.noneWhy)} />
      ) : (
        <BorderedList>
          {rows.map(({ uid }, at) => {
            const value = values[at];
            const figure = value === undefined ? {} : { figure: spokenAmount(value, language) };
            return <EntryRow key={uid} table="effects" row={uid} {...figure} />;
          })}
        </BorderedList>
      )}
      <div className={form.buttons}>
        <Button
          icon={<SearchRegular />}
          onClick={() => {
            dispatch({ type: "open", page: { kind: "library" } });
          }}
        >
          {text(libraryText.choose)}
        </Button>
        <Button appearance="subtle" icon={<AddRegular />} onClick={add}>
          {text(libraryText.own)}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            dispatch({ type: "open", page: { kind: "paste", table: "effects" } });
          }}
        >
          {text(participantsText.paste)}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            dispatch({ type: "open", page: { kind: "typical" } });
          }}
        >
          {text(typicalText.title)}
        </Button>
      </div>
    </ListSection>
  );
}

function NotPriced(): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const add = useAddEntry("notMonetised", newNotPriced);
  const rows = useGuide(({ draft }) => draft.tables.notMonetised.rows);
  return (
    <ListSection
      list="notMonetised"
      title={text(libraryText.notPriced)}
      line={text(libraryText.notPricedLine)}
    >
      {rows.length === 0 ? null : (
        <BorderedList>
          {rows.map(({ uid }) => (
            <EntryRow key={uid} table="notMonetised" row={uid} />
          ))}
        </BorderedList>
      )}
      <div className={form.buttons}>
        <Button appearance="subtle" icon={<AddRegular />} onClick={add}>
          {text(libraryText.addNotPriced)}
        </Button>
      </div>
    </ListSection>
  );
}
