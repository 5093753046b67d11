import { Dropdown, makeStyles, Option } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { functionText } from "../text/functionText";
import { choices, type Choice } from "./choices";
import type { ControlProps } from "./controlProps";

const useStyles = makeStyles({ dropdown: { width: "100%", minWidth: 0 } });

/** A drop-down for an argument that is one of a few words. */
export function ChoiceInput({ parameter, typed, dispatch }: ControlProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const options = choices[parameter.kind] ?? [];
  const [standard] = options;
  const chosen = options.find(({ word }) => word.en === typed) ?? standard;
  const label = (choice: Choice): string =>
    choice === standard ? text(functionText.byDefault(text(choice.label))) : text(choice.label);
  return (
    <Dropdown
      className={styles.dropdown}
      value={chosen ? label(chosen) : ""}
      selectedOptions={chosen ? [chosen.word.en] : []}
      onOptionSelect={(_event, { optionValue = "" }) => {
        dispatch({ type: "left", key: parameter.key, text: optionValue });
      }}
    >
      {options.map((choice) => (
        <Option key={choice.word.en} value={choice.word.en} text={label(choice)}>
          {label(choice)}
        </Option>
      ))}
    </Dropdown>
  );
}
