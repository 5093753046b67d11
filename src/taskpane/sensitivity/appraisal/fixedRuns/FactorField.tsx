import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../../../language/LanguageContext";
import { fixedRunsText } from "../../../text/fixedRunsText";

const useStyles = makeStyles({
  field: { maxWidth: "440px", marginBottom: "8px" },
  input: { width: "120px", minWidth: 0, "& input": { textAlign: "right" } },
});

interface FactorFieldProps {
  readonly typed: string;
  readonly problem: string | undefined;
  readonly change: (typed: string) => void;
}

/** What every effect is multiplied by, as people write it. */
export function FactorField({ typed, problem, change }: FactorFieldProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Field
      className={styles.field}
      label={text(fixedRunsText.factor)}
      hint={problem === undefined ? text(fixedRunsText.factorHint) : null}
      validationMessage={problem ?? null}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(_event, { value }) => {
          change(value);
        }}
      />
    </Field>
  );
}
