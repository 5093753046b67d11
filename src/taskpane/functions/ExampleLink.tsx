import { Link, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Example } from "../../functions/definition";
import { exampleSheet } from "../../workbook/plan/example";
import type { Outcome } from "../../workbook/port";
import { useLanguage, useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import type { CatalogueEntry } from "../services/catalogue";
import { useServices } from "../services/ServicesContext";
import { functionText } from "../text/functionText";

const useStyles = makeStyles({
  place: { marginTop: "16px", display: "flex", flexDirection: "column", gap: "8px" },
  link: { alignSelf: "flex-start", minHeight: "24px", textAlign: "left" },
});

interface ExampleLinkProps {
  readonly entry: CatalogueEntry;
  readonly example?: Example;
}

/** Sets a worked example, the first unless another is named, into a new sheet of the workbook. */
export function ExampleLink({ entry, example = entry.examples[0] }: ExampleLinkProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const { workbook } = useServices();
  const [outcome, setOutcome] = useState<Outcome<string>>();
  const add = async (): Promise<void> => {
    setOutcome(await workbook.addSheet(exampleSheet(entry, example, language)));
  };
  return (
    <div className={styles.place}>
      <Link as="button" className={styles.link} onClick={() => void add()}>
        {text(functionText.example)}
      </Link>
      {outcome?.ok ? (
        <Notice kind="done">{text(functionText.exampleAdded(outcome.value))}</Notice>
      ) : null}
      {outcome && !outcome.ok ? <Notice kind="error">{text(outcome.problem.text)}</Notice> : null}
    </div>
  );
}
