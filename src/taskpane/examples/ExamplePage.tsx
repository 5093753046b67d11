import {
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Example } from "../../core/examples";
import { Frame } from "../frame/Frame";
import { PageHeading } from "../frame/PageHeading";
import { useLanguage, useText } from "../language/LanguageContext";
import { examplesText } from "../text/examplesText";
import { AddingFooter } from "../adding/AddingFooter";
import { AddingPart } from "../adding/AddingPart";
import { useAdding, type PlanSheets } from "../adding/useAdding";
import { planExample } from "./planExample";
import { Story } from "./Story";

const useStyles = makeStyles({
  question: {
    ...typographyStyles.body1,
    margin: "4px 0 20px",
    maxWidth: "560px",
    color: tokens.colorNeutralForeground2,
  },
});

interface ExamplePageProps {
  readonly example: Example;
  readonly goBack: () => void;
}

/** One example: its story, the variant to take, and its sheets into the workbook. */
export function ExamplePage({ example, goBack }: ExamplePageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const control = useAdding();
  const [first] = example.cases;
  const [chosen, setChosen] = useState(first);
  const [asNew, setAsNew] = useState(true);
  const { kind } = control.adding;
  const plan: PlanSheets = (names) => planExample(chosen, names, language) ?? examplesText.broken;
  const isReading = kind === "idle" || kind === "looking" || kind === "done";
  return (
    <Frame
      name={text(examplesText.title)}
      hasOwnHeading
      leave={goBack}
      leads="back"
      footer={
        <AddingFooter
          control={control}
          plan={plan}
          asNew={asNew}
          goBack={goBack}
          back={text(examplesText.back)}
        />
      }
    >
      <AddingPart
        control={control}
        asNew={asNew}
        chooseNew={setAsNew}
        newNames={examplesText.newNames}
      />
      {isReading ? (
        <>
          <PageHeading>{text(example.title)}</PageHeading>
          <p className={styles.question}>{text(example.question)}</p>
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
        </>
      ) : null}
    </Frame>
  );
}
