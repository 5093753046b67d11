import { Dropdown, makeStyles, Option } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useGuide } from "../store/GuideContext";
import { choiceText } from "../text/choiceText";
import { wordOf } from "./wordOf";
import type { ControlProps } from "./controlProps";

const useStyles = makeStyles({ dropdown: { width: "100%", minWidth: 0 } });

/** One of many words. What stands in the cell and is none of them is shown as it stands. */
export function ChoiceDropdown({ cell, field, settle }: ControlProps): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const written = useGuide(({ draft }) => draft.language);
  const { choice } = field;
  if (!choice) return null;
  const chosen = wordOf(choice, cell.value);
  const label = (key: string): string =>
    choiceText(choice, key)?.[language] ?? choice.write(key, language);
  return (
    <Dropdown
      className={styles.dropdown}
      value={chosen === undefined ? String(cell.value ?? "") : label(chosen)}
      selectedOptions={chosen === undefined ? [] : [chosen]}
      onOptionSelect={(_event, { optionValue }) => {
        if (optionValue !== undefined) cell.write(choice.write(optionValue, written));
        cell.rest();
        settle();
      }}
    >
      {Object.keys(choice.words).map((key) => (
        <Option key={key} value={key} text={label(key)}>
          {label(key)}
        </Option>
      ))}
    </Dropdown>
  );
}
