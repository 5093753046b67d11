import { Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { argumentField, readArgument } from "../../workbook/plan/formula";
import { useLanguage } from "../language/LanguageContext";
import type { ControlProps } from "./controlProps";
import { TakeSelection } from "./TakeSelection";

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 } });

/** A value, a cell or a range: typed, or taken from what is selected on the sheet. */
export function RangeInput({ parameter, typed, dispatch }: ControlProps): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const tidied = (): string => {
    const read = readArgument(typed, language, { words: "name" });
    const keepsItsWords = !read.ok || read.argument.kind === "text";
    return keepsItsWords ? typed.trim() : argumentField(read.argument, language);
  };
  return (
    <Input
      className={styles.input}
      value={typed}
      autoComplete="off"
      spellCheck={false}
      onChange={(_event, { value }) => {
        dispatch({ type: "typed", key: parameter.key, text: value });
      }}
      onBlur={() => {
        if (typed !== "") dispatch({ type: "left", key: parameter.key, text: tidied() });
      }}
      contentAfter={<TakeSelection parameter={parameter} dispatch={dispatch} />}
    />
  );
}
