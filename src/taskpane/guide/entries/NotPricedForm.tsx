import { Field, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { RadioOption } from "../parts/Option";
import { useText } from "../../language/LanguageContext";
import { CellField } from "../fields/CellField";
import { notPricedFields } from "../fields/effectFields";
import { domId } from "../fields/fieldDom";
import { useCell } from "../fields/useCell";
import { useFieldMessage } from "../fields/useFieldMessage";
import { useFormStyles } from "../parts/formStyles";
import { rowCell } from "../state";
import { entryText } from "../text/entryText";
import { signsOf, sizeOf } from "./sizeOf";

const sizes = ["3", "2", "1", "0", "-1", "-2", "-3"] as const;

/** The fields of an effect that has no price. */
export function NotPricedForm({ row }: { readonly row: string }): ReactNode {
  const form = useFormStyles();
  const field = (column: keyof typeof notPricedFields): ReactNode => (
    <CellField cell={rowCell("notMonetised", row, column)} field={notPricedFields[column]} />
  );
  return (
    <div className={form.fields}>
      {field("effect")}
      {field("forWhom")}
      <SizeField row={row} />
      {field("evidence")}
    </div>
  );
}

function SizeField({ row }: { readonly row: string }): ReactNode {
  const text = useText();
  const cell = useCell(rowCell("notMonetised", row, "size"));
  const message = useFieldMessage(cell.id, cell.value);
  const size = sizeOf(cell.value) ?? (cell.value === null ? 0 : undefined);
  return (
    <Field
      id={domId(cell.id)}
      label={text(entryText.size)}
      {...(message.state === "error"
        ? { validationState: "error", validationMessage: message.text }
        : {})}
    >
      <RadioGroup
        value={size === undefined ? "" : String(size)}
        onChange={(_event, { value }) => {
          cell.write(signsOf(Number(value)));
          cell.rest();
        }}
      >
        {sizes.map((each) => (
          <RadioOption key={each} value={each} label={text(entryText.sizes[each])} />
        ))}
      </RadioGroup>
    </Field>
  );
}
