import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { ReactNode } from "react";
import type { Choice } from "../../../../core/model/cells/choice";
import { actorKinds } from "../../../../core/model/actors/actor";
import { useText } from "../../../language/LanguageContext";
import { CellField } from "../../fields/CellField";
import type { FieldDefinition } from "../../fields/fieldDefinition";
import { domId } from "../../fields/fieldDom";
import { useCell } from "../../fields/useCell";
import { useFieldMessage } from "../../fields/useFieldMessage";
import { rowCell } from "../../state";
import { useDispatch, useGuide } from "../../store/GuideContext";
import { keyText } from "../../state/assumptionRow";
import { projectText } from "../../text/projectText";

/** Which rows of Antaganden: those of actors, or of perspectives. */
export type GroupPrefix = "actor" | "perspective";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    marginTop: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  remove: { alignSelf: "flex-start" },
});

const valueFields: Readonly<Record<GroupPrefix, FieldDefinition>> = {
  actor: { kind: "choice", label: projectText.actorKind, choice: actorKinds as Choice<string> },
  perspective: { kind: "text", label: projectText.members, hint: projectText.membersHint },
};

interface OwnGroupProps {
  readonly prefix: GroupPrefix;
  readonly row: string;
}

/** One actor or perspective of one's own: its name, and its kind or its members. */
export function OwnGroup({ prefix, row }: OwnGroupProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const dispatch = useDispatch();
  const key = useCell(rowCell("assumptions", row, "key"));
  const name = afterColon(String(key.value ?? ""));
  return (
    <div className={styles.group}>
      <NameField prefix={prefix} row={row} />
      <CellField cell={rowCell("assumptions", row, "value")} field={valueFields[prefix]} />
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<DeleteRegular />}
        onClick={() => {
          dispatch({ type: "removeRow", table: "assumptions", row });
        }}
      >
        {text(projectText.removeNamed(name))}
      </Button>
    </div>
  );
}

function NameField({ prefix, row }: OwnGroupProps): ReactNode {
  const text = useText();
  const key = useCell(rowCell("assumptions", row, "key"));
  const language = useGuide(({ draft }) => draft.language);
  const message = useFieldMessage(key.id, key.value);
  const isActor = prefix === "actor";
  return (
    <Field
      id={domId(key.id)}
      label={text(isActor ? projectText.actorName : projectText.perspectiveName)}
      {...(message.state === "error"
        ? { validationState: "error", validationMessage: message.text }
        : {
            hint: text(isActor ? projectText.actorNameHint : projectText.perspectiveNameHint),
          })}
    >
      <Input
        value={afterColon(String(key.value ?? ""))}
        autoComplete="off"
        onChange={(_event, { value }) => {
          key.write(`${keyText(`${prefix}: `, language)}${value}`);
        }}
        onBlur={() => {
          key.rest();
          message.settle();
        }}
      />
    </Field>
  );
}

function afterColon(key: string): string {
  return key.slice(key.indexOf(":") + 1).replace(/^\s/, "");
}
