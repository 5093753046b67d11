import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../../core/text";
import { useText } from "../../language/LanguageContext";
import { cellsFieldId } from "./fieldFocus";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0, "& input": { textAlign: "right" } },
  list: { width: "100%", minWidth: 0 },
});

interface NumberFieldProps {
  readonly label: Text;
  readonly hint?: Text;
  readonly fieldKey: string;
  readonly value: string;
  readonly unit?: string;
  readonly problem: Text | undefined;
  readonly isList?: boolean;
  readonly change: (value: string) => void;
}

/** A number as people write it, or a list of them. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { label, hint, fieldKey, value, unit, problem, isList = false, change } = props;
  const styles = useStyles();
  const text = useText();
  return (
    <Field
      id={cellsFieldId(fieldKey)}
      label={text(label)}
      hint={problem || !hint ? null : text(hint)}
      validationMessage={problem ? text(problem) : null}
    >
      <Input
        className={isList ? styles.list : styles.input}
        inputMode={isList ? "text" : "decimal"}
        autoComplete="off"
        value={value}
        contentAfter={unit ?? null}
        onChange={(_event, data) => {
          change(data.value);
        }}
      />
    </Field>
  );
}
