import { Checkbox, Radio, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** What is not chosen is as readable as what is. */
const dark = { color: tokens.colorNeutralForeground1 };

interface RadioOptionProps {
  readonly value: string;
  readonly label: string;
}

/** One choice of a group of radio buttons. */
export function RadioOption({ value, label }: RadioOptionProps): ReactNode {
  return <Radio value={value} label={{ children: label, style: dark }} />;
}

interface CheckOptionProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly change: (isChecked: boolean) => void;
}

/** One choice that stands for itself. */
export function CheckOption({ label, change, ...rest }: CheckOptionProps): ReactNode {
  return (
    <Checkbox
      {...rest}
      label={<span style={dark}>{label}</span>}
      onChange={(_event, { checked }) => {
        change(checked === true);
      }}
    />
  );
}
