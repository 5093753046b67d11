import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Appraisal } from "../../../core/model";
import { uncertainInputs } from "../../../core/uncertainty";
import { useLanguage, useText } from "../../language/LanguageContext";
import { riskText } from "../../text/riskText";
import { inputTitle } from "./inputTitle";

const useStyles = makeStyles({
  panel: { margin: 0 },
  hint: { ...typographyStyles.caption1, margin: "0 0 4px", color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: "0 0 8px", padding: 0 },
});

interface InputChoiceProps {
  readonly appraisal: Appraisal;
  /** Swedish names of the inputs that are left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly change: (leftOut: ReadonlySet<string>) => void;
}

/** Which of the uncertain inputs stand in the chart. */
export function InputChoice({ appraisal, leftOut, change }: InputChoiceProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const inputs = uncertainInputs(appraisal).map(({ input }) => input);
  if (inputs.length < 2) return null;
  const chosen = inputs.filter(({ name }) => !leftOut.has(name.sv)).length;
  return (
    <Accordion collapsible>
      <AccordionItem value="inputs">
        <AccordionHeader size="small">
          {text(riskText.inputs(chosen, inputs.length))}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <p className={styles.hint}>{text(riskText.inputsHint)}</p>
          <ul className={styles.list}>
            {inputs.map(({ name }) => (
              <li key={name.sv}>
                <Checkbox
                  label={inputTitle(name, appraisal)[language]}
                  checked={!leftOut.has(name.sv)}
                  onChange={(_event, { checked }) => {
                    const next = new Set(leftOut);
                    if (checked === true) next.delete(name.sv);
                    else next.add(name.sv);
                    change(next);
                  }}
                />
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
