import { Button, makeStyles } from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons/svg/select-object";
import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { useServices } from "../services/ServicesContext";
import { functionText } from "../text/functionText";
import type { ControlProps } from "./controlProps";

const useStyles = makeStyles({ button: { marginRight: "-8px" } });

/** Puts the address of what is selected on the sheet into a field. */
export function TakeSelection({
  parameter,
  dispatch,
}: Pick<ControlProps, "parameter" | "dispatch">): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { workbook } = useServices();
  const { key, name } = parameter;
  const take = async (): Promise<void> => {
    const selection = await workbook.selection();
    dispatch(
      selection.ok
        ? { type: "left", key, text: selection.value.address }
        : { type: "refused", key, problem: selection.problem.text },
    );
  };
  return (
    <Button
      className={styles.button}
      appearance="transparent"
      size="small"
      icon={<SelectObjectRegular />}
      title={text(functionText.takeSelectionTip)}
      aria-label={text(functionText.takeSelection(name))}
      onClick={() => void take()}
    />
  );
}
