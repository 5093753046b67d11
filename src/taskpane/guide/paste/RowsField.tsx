import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../../core/text";
import { useText } from "../../language/LanguageContext";
import { pasteText } from "../text/pasteText";
import { TakeRows } from "./TakeRows";

const useStyles = makeStyles({ textarea: { width: "100%", minWidth: 0 } });

interface RowsFieldProps {
  readonly pasted: string;
  readonly setPasted: (rows: string) => void;
  /** What is wrong where nothing was pasted. */
  readonly error: Text | undefined;
}

/** Where rows from a sheet are pasted, or taken from what is selected there. */
export function RowsField({ pasted, setPasted, error }: RowsFieldProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <>
      <Field
        label={text(pasteText.rows)}
        {...(error ? { validationState: "error", validationMessage: text(error) } : {})}
      >
        <Textarea
          className={styles.textarea}
          rows={6}
          value={pasted}
          spellCheck={false}
          onChange={(_event, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <TakeRows take={setPasted} />
    </>
  );
}
