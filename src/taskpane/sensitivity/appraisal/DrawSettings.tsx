import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  makeStyles,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { readNumber } from "../../../workbook/plan/formula/readNumber";
import { formatNumber } from "../../../core/text";
import { useLanguage, useText } from "../../language/LanguageContext";
import { riskText } from "../../text/riskText";

const useStyles = makeStyles({
  panel: { margin: "0" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "12px",
    alignItems: "start",
    maxWidth: "440px",
    padding: "4px 0 8px",
  },
  input: { width: "100%", minWidth: 0, "& input": { textAlign: "right" } },
});

/** How many draws, from which seed. What is typed and is no number is NaN, which the core answers. */
export interface TypedDraws {
  readonly trials: number;
  readonly seed: number;
}

export const usualDraws: TypedDraws = { trials: 10_000, seed: 1 };

interface DrawSettingsProps {
  readonly draws: TypedDraws;
  readonly change: (draws: TypedDraws) => void;
}

/** The settings that are rarely changed, folded away, with their values in the heading of the chart. */
export function DrawSettings({ draws, change }: DrawSettingsProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Accordion collapsible>
      <AccordionItem value="draws">
        <AccordionHeader size="small">{text(riskText.settings)}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={styles.fields}>
            <WholeField
              label={text(riskText.trials)}
              hint={text(riskText.trialsHint)}
              value={draws.trials}
              change={(trials) => {
                change({ ...draws, trials });
              }}
            />
            <WholeField
              label={text(riskText.seed)}
              hint={text(riskText.seedHint)}
              value={draws.seed}
              change={(seed) => {
                change({ ...draws, seed });
              }}
            />
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface WholeFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly change: (value: number) => void;
}

/** Takes its value when one leaves the field or presses Enter: a half-typed number starts no run. */
function WholeField({ label, hint, value, change }: WholeFieldProps): ReactNode {
  const styles = useStyles();
  const { language } = useLanguage();
  const [typed, setTyped] = useState(formatNumber(value, language));
  const take = (): void => {
    const read = readNumber(typed, language);
    change(read && !read.percent ? Number(read.digits) : Number.NaN);
  };
  return (
    <Field label={label} hint={hint}>
      <Input
        className={styles.input}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(_event, data) => {
          setTyped(data.value);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
    </Field>
  );
}
