import {
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Edition } from "../../workbook/plan/edition";
import { useText } from "../language/LanguageContext";
import { templatesText } from "../text/templatesText";

const useStyles = makeStyles({
  hint: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
  },
});

interface EditionChoiceProps {
  readonly edition: Edition;
  readonly choose: (edition: Edition) => void;
}

/** With the add-in or without it, each with what that means. */
export function EditionChoice({ edition, choose }: EditionChoiceProps): ReactNode {
  const text = useText();
  const styles = useStyles();
  const label = (name: string, hint: string): ReactElement => (
    <>
      {name}
      <span className={styles.hint}>{hint}</span>
    </>
  );
  return (
    <Field label={text(templatesText.edition)}>
      <RadioGroup
        value={edition}
        onChange={(_event, { value }) => {
          choose(value === "plain" ? "plain" : "addIn");
        }}
      >
        <Radio
          value="addIn"
          label={label(text(templatesText.addIn), text(templatesText.addInHint))}
        />
        <Radio
          value="plain"
          label={label(text(templatesText.plain), text(templatesText.plainHint))}
        />
      </RadioGroup>
    </Field>
  );
}
