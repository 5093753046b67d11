import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useReducer, type ReactNode } from "react";
import { Frame } from "../frame/Frame";
import { PageHeading } from "../frame/PageHeading";
import { useLanguage, useText } from "../language/LanguageContext";
import type { CatalogueEntry } from "../services/catalogue";
import { ArgumentField } from "./ArgumentField";
import { ErrorSummary } from "./ErrorSummary";
import { ExampleLink } from "./ExampleLink";
import { emptyForm, formReducer } from "./functionForm";
import { HelpSection } from "./HelpSection";
import { InsertFooter } from "./InsertFooter";
import { readForm } from "./readForm";
import { ResultBox } from "./ResultBox";
import { shownProblems } from "./shownProblems";
import { useLiveResult } from "./useLiveResult";
import { useSelection } from "./useSelection";
import { useStillness } from "./useStillness";

const wide = "@media (min-width: 720px)";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1,
    margin: "4px 0 20px",
    maxWidth: "560px",
    color: tokens.colorNeutralForeground2,
  },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "20px 32px",
    [wide]: { gridTemplateColumns: "minmax(0, 440px) minmax(0, 1fr)" },
  },
  fields: { display: "flex", flexDirection: "column", gap: "16px" },
  result: { minWidth: 0 },
});

interface FunctionPageProps {
  readonly entry: CatalogueEntry;
  readonly goBack: () => void;
}

/** One function: its arguments as fields, the result while they are filled in, and the formula into the sheet. */
export function FunctionPage({ entry, goBack }: FunctionPageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const [form, dispatch] = useReducer(formReducer, emptyForm);
  const reading = readForm(entry, form.typed, language);
  const selection = useSelection();
  const isComplete = isEmpty(reading.problems) && isEmpty(reading.missing);
  // Also while arguments are missing: what is wrong with those that are there is known already.
  const live = useLiveResult(
    entry,
    isEmpty(reading.problems) ? reading.args : undefined,
    selection.changes,
  );
  const problems = shownProblems(reading, live, form);
  useStillness(form.typed, () => {
    dispatch({ type: "stoodStill" });
  });
  return (
    <Frame
      name={`SOCINV.${entry.id}`}
      hasOwnHeading
      leave={goBack}
      leads="back"
      footer={
        <InsertFooter
          entry={entry}
          args={reading.args}
          live={live}
          selection={selection.outcome}
          isReady={isComplete && live?.kind !== "fields"}
          attempt={() => {
            dispatch({ type: "attempted" });
          }}
          goBack={goBack}
        />
      }
    >
      <PageHeading>{text(entry.name)}</PageHeading>
      <p className={styles.summary}>{text(entry.summary)}</p>
      <ErrorSummary entry={entry} problems={problems} attempts={form.attempts} />
      <div className={styles.columns}>
        <div className={styles.fields}>
          {entry.parameters.map((parameter) => (
            <ArgumentField
              key={parameter.key}
              parameter={parameter}
              typed={form.typed[parameter.key] ?? ""}
              problem={problems[parameter.key]}
              dispatch={dispatch}
            />
          ))}
        </div>
        <div className={styles.result}>
          <ResultBox
            entry={entry}
            args={reading.args}
            live={live}
            isComplete={isComplete}
            selection={selection.outcome}
          />
          <ExampleLink entry={entry} />
          <HelpSection entry={entry} />
        </div>
      </div>
    </Frame>
  );
}

function isEmpty(problems: object): boolean {
  return Object.keys(problems).length === 0;
}
