import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { priceIndexPresets } from "../../../../core/reference";
import { useLanguage, useText } from "../../../language/LanguageContext";
import { CellField } from "../../fields/CellField";
import { domId } from "../../fields/fieldDom";
import { projectFields } from "../../fields/projectFields";
import { useCell } from "../../fields/useCell";
import { useFieldMessage } from "../../fields/useFieldMessage";
import { assumptionCell } from "../../state";
import { projectText } from "../../text/projectText";

const useStyles = makeStyles({ dropdown: { width: "100%", minWidth: 0 } });
const NONE = "none";

/** The price year, and how amounts of other years come there. */
export function PriceFields(): ReactNode {
  return (
    <>
      <CellField cell={assumptionCell("priceYear")} field={projectFields.priceYear} />
      <IndexField />
      <CellField cell={assumptionCell("extrapolation")} field={projectFields.extrapolation} />
    </>
  );
}

function IndexField(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const cell = useCell(assumptionCell("priceIndex"));
  const message = useFieldMessage(cell.id, cell.value);
  const named = String(cell.value ?? "")
    .trim()
    .toUpperCase();
  const chosen = priceIndexPresets.find(({ id }) => id === named || id.includes(`-${named}-`));
  const label = (id: string): string =>
    priceIndexPresets.find((preset) => preset.id === id)?.index.name[language] ?? id;
  const shown = named === "" ? text(projectText.noIndex) : String(cell.value);
  return (
    <Field
      id={domId(cell.id)}
      label={text(projectText.index)}
      {...(message.state === "error"
        ? { validationState: "error", validationMessage: message.text }
        : {
            hint: chosen ? text(projectText.source(chosen.source)) : text(projectText.indexHint),
          })}
    >
      <Dropdown
        className={styles.dropdown}
        value={chosen ? label(chosen.id) : shown}
        selectedOptions={[chosen?.id ?? (named === "" ? NONE : named)]}
        onOptionSelect={(_event, { optionValue }) => {
          cell.write(optionValue === NONE ? null : (optionValue ?? null));
          cell.rest();
        }}
      >
        {priceIndexPresets.map(({ id }) => (
          <Option key={id} value={id} text={label(id)}>
            {label(id)}
          </Option>
        ))}
        <Option key={NONE} value={NONE}>
          {text(projectText.noIndex)}
        </Option>
      </Dropdown>
    </Field>
  );
}
