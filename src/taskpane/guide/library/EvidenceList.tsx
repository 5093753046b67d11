import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { directions, type Evidence } from "../../../core/effectLibrary";
import type { Library } from "../../../core/reference";
import { useText } from "../../language/LanguageContext";
import { Section } from "../../parts/Section";
import { useFormStyles } from "../parts/formStyles";
import { libraryText } from "../text/libraryText";
import { sourceTitle } from "./sourceWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "12px 0 0", padding: 0 },
  item: { padding: "10px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.body1, margin: "2px 0 0" },
  small: {
    ...typographyStyles.caption1,
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground3,
  },
});

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly library: Library | undefined;
}

/** What studies found of what is looked for, null and negative findings as well. */
export function EvidenceList({ evidence, library }: EvidenceListProps): ReactNode {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useText();
  if (evidence.length === 0) return null;
  return (
    <Section title={text(libraryText.evidence)}>
      <p className={form.caption}>{text(libraryText.evidenceLine)}</p>
      <ul className={styles.list}>
        {evidence.map((one) => (
          <li key={one.id} className={styles.item}>
            <p className={styles.name}>{`${text(directions[one.direction])}: ${text(one.name)}`}</p>
            <p className={styles.line}>{text(one.figure)}</p>
            <p className={styles.small}>{text(one.use)}</p>
            <p className={styles.small}>
              {`${text(one.design)}. ${text(libraryText.source(sourceTitle(library, one.reference), one.year))}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
