import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PageHeading } from "../../frame/PageHeading";
import { useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { addingText } from "../../text/addingText";
import { insertText } from "../text/insertText";
import type { There } from "./useInsert";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "16px", maxWidth: "560px" },
  choices: { "& label": { color: tokens.colorNeutralForeground1 } },
});

export type Way = "update" | "new";

interface TherePartProps {
  readonly there: There;
  /** Undefined until the user has chosen. */
  readonly way: Way | undefined;
  readonly choose: (way: Way) => void;
}

/** The workbook has this calculation already: update it, or add another one. */
export function TherePart({ there, way, choose }: TherePartProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  if (there.kind === "updating") return <p role="status">{text(insertText.updating)}</p>;
  if (there.kind === "failed")
    return (
      <div className={styles.part}>
        <PageHeading>
          {text(there.problem.kind === "cellsLeft" ? addingText.notFinished : addingText.unchanged)}
        </PageHeading>
        <Notice kind="error">{text(there.problem.text)}</Notice>
      </div>
    );
  if (there.kind !== "there") return null;
  const { update, isChangedByHand } = there;
  return (
    <div className={styles.part}>
      <PageHeading>{text(insertText.isThere)}</PageHeading>
      {update ? null : <Notice kind="warning">{text(insertText.cannotUpdate)}</Notice>}
      {update?.cells === 0 ? <Notice kind="done">{text(insertText.sameAlready)}</Notice> : null}
      {update && update.cells > 0 && isChangedByHand ? (
        <Notice kind="warning">{text(insertText.changedByHand)}</Notice>
      ) : null}
      {update && update.cells > 0 ? (
        <Field label={text(addingText.whatNow)}>
          <RadioGroup
            className={styles.choices}
            value={chosenWay(there, way)}
            onChange={(_event, { value }) => {
              choose(value === "update" ? "update" : "new");
            }}
          >
            <Radio value="update" label={text(insertText.update(update.cells))} />
            <Radio value="new" label={text(insertText.addBeside)} />
          </RadioGroup>
        </Field>
      ) : null}
    </div>
  );
}

/** Without a choice the harmless one: an update where nobody else has changed the sheets, else new sheets. */
export function chosenWay(there: There, way: Way | undefined): Way {
  if (there.kind !== "there" || !there.update || there.update.cells === 0) return "new";
  return way ?? (there.isChangedByHand ? "new" : "update");
}
