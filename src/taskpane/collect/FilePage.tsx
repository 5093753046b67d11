import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FileToMend } from "../../workbook/collect/collectedFile";
import { Frame } from "../frame/Frame";
import { PageHeading } from "../frame/PageHeading";
import { useText } from "../language/LanguageContext";
import { Section } from "../parts/Section";
import { collectText } from "../text/collectText";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    margin: "4px 0 0",
    maxWidth: "560px",
    color: tokens.colorNeutralForeground2,
  },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: "20px", maxWidth: "640px" },
  item: { marginBottom: "10px", overflowWrap: "anywhere" },
  cell: { ...typographyStyles.body1Strong },
});

interface FilePageProps {
  readonly file: FileToMend;
  readonly goBack: () => void;
}

/** Everything that is to be mended in one file, cell by cell. */
export function FilePage({ file, goBack }: FilePageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Frame name={text(collectText.title)} hasOwnHeading leave={goBack} leads="back">
      <PageHeading>{file.file}</PageHeading>
      <p className={styles.line}>{text(collectText.mendHow)}</p>
      <Section title={text(collectText.whatToMend)}>
        <ul className={styles.list}>
          {file.problems.map((problem, at) => (
            <li key={`${problem.cell ?? ""}${String(at)}`} className={styles.item}>
              {problem.cell === undefined ? null : (
                <span className={styles.cell}>{problem.cell}: </span>
              )}
              {text(problem.text)}
            </li>
          ))}
        </ul>
      </Section>
      {file.notes.length === 0 ? null : (
        <Section title={text(collectText.notes)}>
          <ul className={styles.list}>
            {file.notes.map((note) => (
              <li key={note.sv} className={styles.item}>
                {text(note)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Frame>
  );
}
