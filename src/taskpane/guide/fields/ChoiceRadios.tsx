import { RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { RadioOption } from "../parts/Option";
import { useLanguage } from "../../language/LanguageContext";
import { useGuide } from "../store/GuideContext";
import { choiceText } from "../text/choiceText";
import { wordOf } from "./wordOf";
import type { ControlProps } from "./controlProps";

/** One of few words, all in sight. */
export function ChoiceRadios({ cell, field, settle }: ControlProps): ReactNode {
  const { language } = useLanguage();
  const written = useGuide(({ draft }) => draft.language);
  const { choice } = field;
  if (!choice) return null;
  return (
    <RadioGroup
      value={wordOf(choice, cell.value) ?? ""}
      onChange={(_event, { value }) => {
        cell.write(choice.write(value, written));
        cell.rest();
        settle();
      }}
    >
      {Object.keys(choice.words).map((key) => (
        <RadioOption
          key={key}
          value={key}
          label={choiceText(choice, key)?.[language] ?? choice.write(key, language)}
        />
      ))}
    </RadioGroup>
  );
}
