import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Adding } from "../../adding/adding";
import { PageHeading } from "../../frame/PageHeading";
import { useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { Section } from "../../parts/Section";
import { insertText } from "../text/insertText";
import type { There } from "./useInsert";

const useStyles = makeStyles({
  notice: { margin: "12px 0 0" },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: "20px" },
  item: { marginBottom: "8px" },
});

interface DonePartProps {
  readonly there: There;
  readonly adding: Adding;
}

/** What came of it, and what to do now. */
export function DonePart({ there, adding }: DonePartProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const isUpdate = there.kind === "updated";
  const words =
    there.kind === "updated"
      ? insertText.updated(there.cells)
      : adding.kind === "done"
        ? insertText.added(adding.sheets, adding.shown)
        : undefined;
  return (
    <>
      <PageHeading>
        {text(isUpdate ? insertText.updatedHeading : insertText.doneHeading)}
      </PageHeading>
      <div className={styles.notice}>
        {words ? <Notice kind="done">{text(words)}</Notice> : null}
      </div>
      <Section title={text(insertText.next)}>
        <ol className={styles.list}>
          {insertText.steps.map((step) => (
            <li key={step.en} className={styles.item}>
              {text(step)}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
