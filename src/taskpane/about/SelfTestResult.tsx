import { Link, makeStyles, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import type { SelfTestOutcome } from "../services/selfTest";
import { aboutText } from "../text/aboutText";
import { SelfTestTable } from "./SelfTestTable";
import type { SelfTestState } from "./useSelfTest";

const shownAtFirst = 4;

const useStyles = makeStyles({
  strong: { ...typographyStyles.body1Strong },
  link: { minHeight: "24px", marginTop: "8px" },
});

/** The verdict of the self-test in a sentence, and its rows, the failing ones first. */
export function SelfTestResult({ result }: { readonly result: SelfTestState }): ReactNode {
  const text = useText();
  const [all, setAll] = useState(false);
  const styles = useStyles();
  if (!result) return null;
  if ("failed" in result)
    return (
      <Notice kind="error">
        {result.failed === "broken" ? result.message : text(aboutText.noFunctions)}
      </Notice>
    );
  const ordered = failingFirst(result.outcomes);
  const shown = all ? ordered : ordered.slice(0, Math.max(shownAtFirst, failing(ordered).length));
  return (
    <>
      <Verdict key={result.run} outcomes={result.outcomes} />
      <Section title={text(aboutText.selfTest)}>
        <SelfTestTable outcomes={shown} />
        {ordered.length > shown.length || all ? (
          <Link
            as="button"
            className={styles.link}
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {text(all ? aboutText.showFewer : aboutText.showAll(ordered.length))}
          </Link>
        ) : null}
      </Section>
    </>
  );
}

function Verdict({ outcomes }: { readonly outcomes: readonly SelfTestOutcome[] }): ReactNode {
  const text = useText();
  const styles = useStyles();
  const failed = failing(outcomes).length;
  if (failed > 0)
    return (
      <Notice kind="error">
        <strong className={styles.strong}>
          {text(aboutText.someFailed(failed, outcomes.length))}
        </strong>
      </Notice>
    );
  const published = outcomes.filter(({ row }) => row.printed).length;
  return (
    <Notice kind="done">
      <strong className={styles.strong}>{text(aboutText.allPassed(outcomes.length))}</strong>{" "}
      {text(aboutText.origin(published, outcomes.length - published))}{" "}
      {text(aboutText.selfTestLine)}
    </Notice>
  );
}

function failing(outcomes: readonly SelfTestOutcome[]): readonly SelfTestOutcome[] {
  return outcomes.filter(({ passed }) => !passed);
}

function failingFirst(outcomes: readonly SelfTestOutcome[]): readonly SelfTestOutcome[] {
  return [...failing(outcomes), ...outcomes.filter(({ passed }) => passed)];
}
