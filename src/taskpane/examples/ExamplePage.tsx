import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Example } from "../../core/examples";
import { AddingPage } from "../adding/AddingPage";
import type { PlanSheets } from "../adding/useAdding";
import { useLanguage, useText } from "../language/LanguageContext";
import { examplesText } from "../text/examplesText";
import { planExample } from "./planExample";
import { Story } from "./Story";

interface ExamplePageProps {
  readonly example: Example;
  readonly goBack: () => void;
}

/** One example: its story, the variant to take, and its sheets into the workbook. */
export function ExamplePage({ example, goBack }: ExamplePageProps): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const [first] = example.cases;
  const [chosen, setChosen] = useState(first);
  const plan: PlanSheets = (names) => planExample(chosen, names, language) ?? examplesText.broken;
  return (
    <AddingPage
      tool={examplesText.title}
      back={examplesText.back}
      goBack={goBack}
      newNames={examplesText.newNames}
      plan={plan}
      title={example.title}
      line={example.question}
    >
      {example.cases.length > 1 ? (
        <Field label={text(examplesText.variant)}>
          <RadioGroup
            value={chosen.id}
            onChange={(_event, { value }) => {
              setChosen(example.cases.find(({ id }) => id === value) ?? first);
            }}
          >
            {example.cases.map(({ id, name }) => (
              <Radio key={id} value={id} label={text(name)} />
            ))}
          </RadioGroup>
        </Field>
      ) : null}
      <Story example={example} />
    </AddingPage>
  );
}
