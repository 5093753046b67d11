import { Field, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { RadioOption } from "../../parts/Option";
import { useText } from "../../../language/LanguageContext";
import { CellField } from "../../fields/CellField";
import { rateFields } from "../../fields/participantFields";
import { useFormStyles } from "../../parts/formStyles";
import { assumptionCell, type RateBasis } from "../../state";
import { useDispatch, useGuide } from "../../store/GuideContext";
import { participantsText } from "../../text/participantsText";
import { ComparisonGroup } from "./ComparisonGroup";

const bases = ["comparison", "study", "own"] as const;

/** How many succeed, and how that is known: from a comparison group, from research, or by judgement. */
export function SuccessRate(): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const dispatch = useDispatch();
  const basis = useGuide(({ draft }) => draft.rateBasis);
  return (
    <div className={form.fields}>
      <CellField cell={assumptionCell("successRate")} field={rateFields.successRate} />
      <Field label={text(participantsText.how)}>
        <RadioGroup
          value={basis}
          onChange={(_event, { value }) => {
            dispatch({ type: "rateBasis", basis: value as RateBasis });
          }}
        >
          {bases.map((each) => (
            <RadioOption key={each} value={each} label={text(participantsText[each])} />
          ))}
        </RadioGroup>
      </Field>
      {basis === "comparison" ? <ComparisonGroup /> : null}
      <CellField cell={assumptionCell("successRate", "source")} field={rateFields.source} />
    </div>
  );
}
