import { Field, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { RadioOption } from "../../parts/Option";
import { useText } from "../../../language/LanguageContext";
import { moneyUnitText } from "../../fields/unitText";
import { moneyUnits, type MoneyUnit } from "../../state";
import { useDispatch, useGuide } from "../../store/GuideContext";
import { guideText } from "../../text/guideText";

/** In what amounts are shown and typed in this workbook. */
export function MoneyUnitField(): ReactNode {
  const text = useText();
  const dispatch = useDispatch();
  const unit = useGuide(({ draft }) => draft.moneyUnit);
  return (
    <Field label={text(guideText.moneyUnit)} hint={text(guideText.moneyUnitHint)}>
      <RadioGroup
        layout="horizontal"
        value={unit}
        onChange={(_event, { value }) => {
          dispatch({ type: "moneyUnit", unit: value as MoneyUnit });
        }}
      >
        {moneyUnits.map((each) => (
          <RadioOption key={each} value={each} label={text(moneyUnitText[each])} />
        ))}
      </RadioGroup>
    </Field>
  );
}
