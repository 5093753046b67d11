import { Field, makeStyles } from "@fluentui/react-components";
import type { Dispatch, ReactNode } from "react";
import type { Text } from "../../core/text";
import { useText } from "../language/LanguageContext";
import type { CatalogueParameter } from "../services/catalogue";
import { functionText } from "../text/functionText";
import { capitalised } from "./capitalised";
import { ChoiceInput } from "./ChoiceInput";
import { choices } from "./choices";
import { fieldId } from "./fieldId";
import type { FormAction } from "./functionForm";
import { RangeInput } from "./RangeInput";

const useStyles = makeStyles({ field: { minWidth: 0 } });

interface ArgumentFieldProps {
  readonly parameter: CatalogueParameter;
  readonly typed: string;
  readonly problem: Text | undefined;
  readonly dispatch: Dispatch<FormAction>;
}

/** One argument with its label and explanation; an error takes the explanation's place. */
export function ArgumentField(props: ArgumentFieldProps): ReactNode {
  const { parameter, typed, problem, dispatch } = props;
  const styles = useStyles();
  const text = useText();
  const name = capitalised(text(parameter.name));
  const Control = choices[parameter.kind] ? ChoiceInput : RangeInput;
  return (
    <Field
      id={fieldId(parameter.key)}
      className={styles.field}
      label={parameter.optional ? text(functionText.optional(name)) : name}
      {...(problem
        ? { validationMessage: text(problem), validationState: "error" }
        : { hint: text(parameter.description) })}
    >
      <Control parameter={parameter} typed={typed} dispatch={dispatch} />
    </Field>
  );
}
