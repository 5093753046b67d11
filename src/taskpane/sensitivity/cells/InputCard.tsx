import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { sensitivityText } from "../../text/sensitivityText";
import { CellField } from "./CellField";
import type { CellsAction, InputForm, RunKind } from "./cellsForm";
import { NumberField } from "./NumberField";
import { cellKey, valueKey, type FormProblems } from "./readCellsForm";
import type { LookAt } from "./useLookAt";
import { ValuesFields } from "./ValuesFields";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px",
    margin: 0,
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  ends: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "12px",
    alignItems: "start",
  },
  remove: { alignSelf: "flex-end", margin: "-4px -8px -4px 0" },
});

interface InputCardProps {
  readonly input: InputForm;
  readonly number: number;
  readonly of: number;
  readonly kind: RunKind;
  readonly problems: FormProblems;
  readonly lookAt: LookAt;
  readonly dispatch: Dispatch<CellsAction>;
}

/** One cell to try, with its values. */
export function InputCard(props: InputCardProps): ReactNode {
  const { input, number, of, kind, problems, lookAt, dispatch } = props;
  const styles = useStyles();
  const text = useText();
  const { id, cell } = input;
  return (
    <fieldset className={styles.card} aria-label={text(sensitivityText.input(number, of))}>
      <CellField
        label={sensitivityText.input(number, of)}
        hint={sensitivityText.inputHint}
        fieldKey={cellKey(id)}
        cell={id}
        chosen={cell}
        problem={problems.get(cellKey(id))}
        lookAt={lookAt}
        dispatch={dispatch}
      />
      {kind === "tornado" ? (
        <EndFields input={input} problems={problems} dispatch={dispatch} />
      ) : (
        <ValuesFields input={input} problems={problems} dispatch={dispatch} />
      )}
      {kind === "tornado" && of > 1 ? (
        <Button
          className={styles.remove}
          appearance="subtle"
          size="small"
          aria-label={text(sensitivityText.removeCell(number))}
          onClick={() => {
            dispatch({ type: "removed", input: id });
          }}
        >
          {text(sensitivityText.remove)}
        </Button>
      ) : null}
    </fieldset>
  );
}

function EndFields({
  input: { id, low, high },
  problems,
  dispatch,
}: Pick<InputCardProps, "input" | "problems" | "dispatch">): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.ends}>
      <NumberField
        label={sensitivityText.low}
        fieldKey={valueKey(id, "low")}
        value={low}
        problem={problems.get(valueKey(id, "low"))}
        change={(typed) => {
          dispatch({ type: "ends", input: id, change: { low: typed } });
        }}
      />
      <NumberField
        label={sensitivityText.high}
        fieldKey={valueKey(id, "high")}
        value={high}
        problem={problems.get(valueKey(id, "high"))}
        change={(typed) => {
          dispatch({ type: "ends", input: id, change: { high: typed } });
        }}
      />
    </div>
  );
}
