import {
  Dropdown,
  Field,
  makeStyles,
  Option,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Dispatch, ReactNode } from "react";
import type { Text } from "../../../core/text";
import {
  readValues,
  writeCellNumber,
  type TypedValues,
  type ValueField,
} from "../../../workbook/whatIf";
import { useLanguage, useText } from "../../language/LanguageContext";
import { sensitivityText } from "../../text/sensitivityText";
import type { CellsAction, InputForm } from "./cellsForm";
import { NumberField } from "./NumberField";
import { factsOf, valueKey, type FormProblems } from "./readCellsForm";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))",
    gap: "12px",
    alignItems: "start",
  },
  dropdown: { width: "100%", minWidth: 0 },
  meant: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface ValuesFieldsProps {
  readonly input: InputForm;
  readonly problems: FormProblems;
  readonly dispatch: Dispatch<CellsAction>;
}

const kinds = ["percent", "steps", "list"] as const satisfies readonly TypedValues["kind"][];

const fieldsOf: Readonly<Record<TypedValues["kind"], readonly ValueField[]>> = {
  percent: ["span", "spanStep"],
  steps: ["from", "to", "step"],
  list: ["list"],
};

/** Which values to try in a cell: around its own value, from one end to the other, or a list. */
export function ValuesFields({ input, problems, dispatch }: ValuesFieldsProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { values, id } = input;
  const change = (changed: Partial<TypedValues>): void => {
    dispatch({ type: "values", input: id, change: changed });
  };
  return (
    <div className={styles.fields}>
      <Field label={text(sensitivityText.values)}>
        <Dropdown
          className={styles.dropdown}
          value={text(sensitivityText.valueKinds[values.kind])}
          selectedOptions={[values.kind]}
          onOptionSelect={(_event, { optionValue }) => {
            const kind = kinds.find((name) => name === optionValue);
            if (kind) change({ kind });
          }}
        >
          {kinds.map((kind) => (
            <Option key={kind} value={kind}>
              {text(sensitivityText.valueKinds[kind])}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <div className={styles.row}>
        {fieldsOf[values.kind].map((field) => (
          <NumberField
            key={field}
            label={sensitivityText[field]}
            {...(field === "list" && { hint: sensitivityText.listHint, isList: true })}
            {...(values.kind === "percent" && { unit: "%" })}
            fieldKey={valueKey(id, field)}
            value={values[field]}
            problem={problems.get(valueKey(id, field))}
            change={(typed) => {
              change({ [field]: typed });
            }}
          />
        ))}
      </div>
      <Meant input={input} className={styles.meant} />
    </div>
  );
}

/** What the typed values come to, so that a slip is seen before the run. */
function Meant({
  input,
  className,
}: {
  readonly input: InputForm;
  readonly className: string;
}): ReactNode {
  const { language } = useLanguage();
  const text = useText();
  const facts = factsOf(input.cell);
  if (typeof facts?.value !== "number") return null;
  const read = readValues(input.values, { ...facts, value: facts.value }, language);
  if (!read.ok) return null;
  const [first = 0] = read.values;
  const [from, to] = [first, read.values.at(-1) ?? first].map((value) =>
    writeCellNumber(value, facts, language),
  );
  return <p className={className}>{text(meantText(read.values.length, from ?? "", to ?? ""))}</p>;
}

function meantText(count: number, first: string, last: string): Text {
  return count === 1
    ? sensitivityText.oneValue(first)
    : sensitivityText.triedValues(count, first, last);
}
