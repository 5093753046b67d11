import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useReducer, type ReactNode } from "react";
import { Frame } from "../../frame/Frame";
import { PageHeading } from "../../frame/PageHeading";
import { useLanguage, useText } from "../../language/LanguageContext";
import { sensitivityText } from "../../text/sensitivityText";
import { UnfinishedRun } from "../unfinished/UnfinishedRun";
import { CellField } from "./CellField";
import { cellsReducer, emptyCellsForm, inputsInUse, type RunKind } from "./cellsForm";
import { CellsFooter } from "./CellsFooter";
import { FormSummary } from "./FormSummary";
import { InputCard } from "./InputCard";
import { outputKey, readCellsForm } from "./readCellsForm";
import { RunPart } from "./RunPart";
import { RunResult } from "./RunResult";
import { shownProblems } from "./shownProblems";
import { useCellsRun } from "./useCellsRun";
import { useLookAt } from "./useLookAt";

const useStyles = makeStyles({
  introduction: {
    ...typographyStyles.body1,
    margin: "4px 0 20px",
    maxWidth: "560px",
    color: tokens.colorNeutralForeground2,
  },
  fields: { display: "flex", flexDirection: "column", gap: "16px", maxWidth: "440px" },
  add: { alignSelf: "flex-start" },
});

const mostInputs = 20;
const kinds = ["one", "two", "tornado"] as const satisfies readonly RunKind[];

interface CellsPageProps {
  readonly leave: () => void;
  readonly leads: "home" | "back";
}

/** Sensitivity of any model: an output cell, cells to try, their values, and a run that writes a sheet. */
export function CellsPage({ leave, leads }: CellsPageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const [form, dispatch] = useReducer(cellsReducer, emptyCellsForm);
  const lookAt = useLookAt(dispatch);
  const control = useCellsRun();
  const reading = readCellsForm(form, language);
  const problems = shownProblems(form, reading.problems);
  const inputs = inputsInUse(form);
  const { kind: stage } = control.state;
  const isForm = stage === "idle" || stage === "looking" || stage === "done" || stage === "refused";
  return (
    <Frame
      name={text(sensitivityText.tool)}
      hasOwnHeading
      leave={leave}
      leads={leads}
      footer={
        <CellsFooter
          control={control}
          ready={reading.ready}
          attempt={() => {
            dispatch({ type: "attempted" });
          }}
          clear={() => {
            control.leave();
            dispatch({ type: "cleared" });
          }}
        />
      }
    >
      <RunPart state={control.state} />
      {isForm ? (
        <>
          <PageHeading>{text(sensitivityText.cellsTitle)}</PageHeading>
          <p className={styles.introduction}>{text(sensitivityText.cellsIntroduction)}</p>
          <UnfinishedRun />
          <RunResult state={control.state} />
          <FormSummary problems={problems} attempts={form.attempts} />
          <div className={styles.fields}>
            <CellField
              label={sensitivityText.output}
              hint={sensitivityText.outputHint}
              fieldKey={outputKey}
              cell="output"
              chosen={form.output}
              problem={problems.get(outputKey)}
              lookAt={lookAt}
              dispatch={dispatch}
            />
            <Field label={text(sensitivityText.what)}>
              <RadioGroup
                value={form.kind}
                onChange={(_event, { value }) => {
                  const kind = kinds.find((name) => name === value);
                  if (kind) dispatch({ type: "kind", kind });
                }}
              >
                {kinds.map((kind) => (
                  <Radio key={kind} value={kind} label={text(sensitivityText.kinds[kind])} />
                ))}
              </RadioGroup>
            </Field>
            {inputs.map((input, at) => (
              <InputCard
                key={input.id}
                input={input}
                number={at + 1}
                of={inputs.length}
                kind={form.kind}
                problems={problems}
                lookAt={lookAt}
                dispatch={dispatch}
              />
            ))}
            {form.kind === "tornado" && inputs.length < mostInputs ? (
              <Button
                className={styles.add}
                icon={<AddRegular />}
                onClick={() => {
                  dispatch({ type: "added" });
                }}
              >
                {text(sensitivityText.addCell)}
              </Button>
            ) : null}
          </div>
        </>
      ) : null}
    </Frame>
  );
}
