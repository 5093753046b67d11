import { Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CellValue } from "../../../core/model";
import { useText } from "../../language/LanguageContext";
import { useTyping } from "../store/useTyping";
import type { ControlProps } from "./controlProps";
import { shownValue } from "./shownValue";
import { typedValue } from "./typedValue";
import { unitText } from "./unitText";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0 },
  year: { maxWidth: "128px" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Typed {
  readonly text: string;
  readonly value: CellValue;
}

/**
 * A field that is typed in. While it has the focus it shows what was typed, letter for letter; when it is left, the
 * number as numbers are written. A change from elsewhere, such as undo, is shown at once.
 */
export function TypedInput({ cell, field, settle, spokenLabel }: ControlProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const typing = useTyping();
  const [typed, setTyped] = useState<Typed>();
  const isFigure = !["text", "year", "horizons"].includes(field.kind);
  const unit = text(unitText(field, typing.moneyUnit));
  const shown =
    typed && typed.value === cell.value ? typed.text : shownValue(field, cell.value, typing);
  return (
    <Input
      className={mergeClasses(styles.input, field.kind === "year" && styles.year)}
      input={isFigure ? { className: styles.figure } : {}}
      value={shown}
      autoComplete="off"
      {...(spokenLabel === undefined ? {} : { "aria-label": spokenLabel })}
      spellCheck={field.kind === "text"}
      inputMode={field.kind === "text" ? "text" : field.kind === "horizons" ? "text" : "decimal"}
      {...(unit === "" ? {} : { contentAfter: <span aria-hidden="true">{unit}</span> })}
      onChange={(_event, { value }) => {
        const read = typedValue(field.kind, value, typing);
        setTyped({ text: value, value: read });
        cell.write(read);
      }}
      onBlur={() => {
        setTyped(undefined);
        if (typed) settle();
        cell.rest();
      }}
    />
  );
}
