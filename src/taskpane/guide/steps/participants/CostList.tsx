import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactNode } from "react";
import { tableAmount } from "../../../figures/amounts";
import { useLanguage, useText } from "../../../language/LanguageContext";
import { EntryRow } from "../../entries/EntryRow";
import { newCost } from "../../entries/newEntry";
import { useAddEntry } from "../../entries/useAddEntry";
import { useFormStyles } from "../../parts/formStyles";
import { EmptyList } from "../../parts/EmptyList";
import { ListSection } from "../../parts/ListSection";
import { BorderedList } from "../../../parts/BorderedList";
import type { Draft } from "../../state";
import { resultOfDraft } from "../../review/resultOfDraft";
import { useDispatch, useGuide } from "../../store/GuideContext";
import { participantsText } from "../../text/participantsText";

/** Every cost with who pays and when, and what they come to. */
export function CostList(): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const add = useAddEntry("costs", newCost);
  const rows = useGuide(({ draft }) => draft.tables.costs.rows);
  const unit = useGuide(({ draft }) => draft.moneyUnit);
  const total = useGuide(({ draft }) => totalOf(draft));
  return (
    <ListSection
      list="costs"
      title={text(participantsText.costs)}
      figure={
        total === undefined ? null : (
          <span className={form.figure}>{tableAmount(total, language, unit)}</span>
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyList title={text(participantsText.noCosts)} why={text(participantsText.noCostsWhy)} />
      ) : (
        <BorderedList>
          {rows.map(({ uid }) => (
            <EntryRow key={uid} table="costs" row={uid} />
          ))}
        </BorderedList>
      )}
      <div className={form.buttons}>
        <Button icon={<AddRegular />} onClick={add}>
          {text(participantsText.addCost)}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            dispatch({ type: "open", page: { kind: "paste", table: "costs" } });
          }}
        >
          {text(participantsText.paste)}
        </Button>
      </div>
    </ListSection>
  );
}

/** All costs of all payers, undiscounted, also after the last horizon. Known once the calculation can be made. */
function totalOf(draft: Draft): number | undefined {
  if (draft.tables.costs.rows.length === 0) return undefined;
  const result = resultOfDraft(draft);
  if (result.kind !== "calculated") return undefined;
  const { calculation } = result;
  const sums = calculation.view(calculation.perspective("society")).lazy.undiscountedCostsSoFar();
  const last = sums.at(-1);
  return last === undefined ? undefined : calculation.arithmetic.toNumber(last);
}
