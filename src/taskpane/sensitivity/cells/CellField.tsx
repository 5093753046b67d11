import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons/svg/select-object";
import type { Dispatch, ReactNode } from "react";
import type { Text } from "../../../core/text";
import { useText } from "../../language/LanguageContext";
import { sensitivityText } from "../../text/sensitivityText";
import type { CellKey, CellsAction, ChosenCell } from "./cellsForm";
import { cellsFieldId } from "./fieldFocus";
import { factsOf } from "./readCellsForm";
import type { LookAt } from "./useLookAt";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0 },
  button: { marginRight: "-8px" },
});

interface CellFieldProps {
  readonly label: Text;
  readonly hint: Text;
  readonly fieldKey: string;
  readonly cell: CellKey;
  readonly chosen: ChosenCell;
  readonly problem: Text | undefined;
  readonly lookAt: LookAt;
  readonly dispatch: Dispatch<CellsAction>;
}

/** A cell of the workbook: typed, or taken from the selection. Below it stands what was found there. */
export function CellField(props: CellFieldProps): ReactNode {
  const { label, hint, fieldKey, cell, chosen, problem, lookAt, dispatch } = props;
  const styles = useStyles();
  const text = useText();
  const facts = factsOf(chosen);
  const found = facts ? sensitivityText.found(facts.label, facts.text) : hint;
  return (
    <Field
      id={cellsFieldId(fieldKey)}
      label={text(label)}
      hint={problem ? null : text(found)}
      validationMessage={problem ? text(problem) : null}
    >
      <Input
        className={styles.input}
        value={chosen.typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, { value }) => {
          dispatch({ type: "typed", cell, text: value });
        }}
        onBlur={() => {
          if (chosen.typed.trim() !== "" && !chosen.look) void lookAt.typed(cell, chosen.typed);
        }}
        contentAfter={
          <Button
            className={styles.button}
            appearance="transparent"
            size="small"
            icon={<SelectObjectRegular />}
            title={text(sensitivityText.takeTip)}
            aria-label={text(sensitivityText.take(text(label)))}
            onClick={() => void lookAt.selected(cell)}
          />
        }
      />
    </Field>
  );
}
