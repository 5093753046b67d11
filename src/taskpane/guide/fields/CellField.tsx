import { Field, InfoLabel, makeStyles } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import type { CellRef } from "../state";
import { ActorInput } from "./ActorInput";
import { ChoiceDropdown } from "./ChoiceDropdown";
import { ChoiceRadios } from "./ChoiceRadios";
import type { FieldDefinition } from "./fieldDefinition";
import { domId } from "./fieldDom";
import { TypedInput } from "./TypedInput";
import { useCell } from "./useCell";
import { useFieldMessage } from "./useFieldMessage";

const useStyles = makeStyles({ field: { minWidth: 0 } });

interface CellFieldProps {
  readonly cell: CellRef;
  readonly field: FieldDefinition;
  /** Choices as a list of buttons to see at once, instead of one that drops down. */
  readonly isOpenChoice?: boolean;
  /** The name for screen readers where the label stands above a column of fields. */
  readonly spokenLabel?: string;
}

/** One field: label, control, and under it the hint, or in its place what is wrong. */
export const CellField = memo(function CellField(props: CellFieldProps): ReactNode {
  const { cell: ref, field, isOpenChoice = false, spokenLabel } = props;
  const styles = useStyles();
  const text = useText();
  const cell = useCell(ref);
  const message = useFieldMessage(cell.id, cell.value);
  const { label, hint, info, kind } = field;
  const control = {
    cell,
    field,
    settle: message.settle,
    ...(spokenLabel === undefined ? {} : { spokenLabel }),
  };
  return (
    <Field
      id={domId(cell.id)}
      className={styles.field}
      {...(spokenLabel === undefined ? { label: labelOf(text(label), info && text(info)) } : {})}
      {...(message.state === "none"
        ? hint
          ? { hint: text(hint) }
          : {}
        : { validationState: message.state, validationMessage: message.text })}
    >
      {kind === "actor" ? (
        <ActorInput {...control} />
      ) : kind === "choice" || kind === "grade" ? (
        isOpenChoice ? (
          <ChoiceRadios {...control} />
        ) : (
          <ChoiceDropdown {...control} />
        )
      ) : (
        <TypedInput {...control} />
      )}
    </Field>
  );
});

/** A label, with an i beside it where the term needs a sentence. */
function labelOf(label: string, info: string | undefined) {
  if (info === undefined) return label;
  return {
    children: (_: unknown, slot: object) => (
      <InfoLabel {...slot} info={info}>
        {label}
      </InfoLabel>
    ),
  };
}
