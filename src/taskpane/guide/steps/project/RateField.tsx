import { Dropdown, Field, InfoLabel, makeStyles, Option } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ratePresets } from "../../../../core/reference";
import { useLanguage, useText } from "../../../language/LanguageContext";
import { CellField } from "../../fields/CellField";
import { domId } from "../../fields/fieldDom";
import { projectFields } from "../../fields/projectFields";
import { useCell } from "../../fields/useCell";
import { useFieldMessage } from "../../fields/useFieldMessage";
import { thisYear } from "../../opening/thisYear";
import { useFormStyles } from "../../parts/formStyles";
import { assumptionCell } from "../../state";
import { assumptionName } from "../../state/assumptionRow";
import { columnAt } from "../../state/columns";
import type { DraftTable } from "../../state";
import { useDispatch, useGuide } from "../../store/GuideContext";
import { projectText } from "../../text/projectText";
import { NominalRate } from "./NominalRate";
import { presetHint, presetLabel, presetNamed } from "./rateWords";

const useStyles = makeStyles({ dropdown: { width: "100%", minWidth: 0 } });
const rateCell = assumptionCell("discountRate");
const OWN = "own";

/** The discount rate: a published one with its source and age, or a real rate of one's own. */
export function RateField(): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const { value } = useCell(rateCell);
  const hasBands = useGuide(({ draft }) => hasBandRows(draft.tables.assumptions));
  const preset = presetNamed(value);
  if (hasBands) return <p className={form.text}>{text(projectText.bands)}</p>;
  return (
    <>
      <RateDropdown />
      {preset?.basis === "nominal" ? <NominalRate preset={preset} /> : null}
      {preset ? null : <CellField cell={rateCell} field={projectFields.discountRate} />}
    </>
  );
}

function RateDropdown(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const cell = useCell(rateCell);
  const message = useFieldMessage(cell.id, cell.value);
  const preset = presetNamed(cell.value);
  const choose = (chosen: string | undefined): void => {
    if (chosen === undefined) return;
    const next = chosen === OWN ? (preset?.schedule.bands[0]?.rate ?? null) : chosen;
    dispatch({ type: "write", cell: rateCell, value: next });
    cell.rest();
  };
  const hint = preset ? { hint: presetHint(preset, thisYear(), language) } : {};
  return (
    <Field
      {...(preset ? { id: domId(cell.id) } : {})}
      label={{
        children: (_: unknown, slot: object) => (
          <InfoLabel {...slot} info={text(projectText.rateInfo)}>
            {text(projectText.rate)}
          </InfoLabel>
        ),
      }}
      {...(preset && message.state === "error"
        ? { validationState: "error", validationMessage: message.text }
        : hint)}
    >
      <Dropdown
        className={styles.dropdown}
        value={preset ? presetLabel(preset, language) : text(projectText.ownRate)}
        selectedOptions={[preset?.id ?? OWN]}
        onOptionSelect={(_event, { optionValue }) => {
          choose(optionValue);
        }}
      >
        {ratePresets.map((each) => (
          <Option key={each.id} value={each.id} text={presetLabel(each, language)}>
            {presetLabel(each, language)}
          </Option>
        ))}
        <Option key={OWN} value={OWN}>
          {text(projectText.ownRate)}
        </Option>
      </Dropdown>
    </Field>
  );
}

/** Rows such as diskonteringsränta: 31, which only the tables show. */
function hasBandRows(assumptions: DraftTable): boolean {
  const at = columnAt(assumptions, "assumptions", "key");
  if (at === undefined) return false;
  return assumptions.rows.some(({ cells }) =>
    assumptionName(cells[at])?.startsWith("discountRateFrom: "),
  );
}
