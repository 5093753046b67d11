import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { sourceText } from "../../workbook/plan/example";
import { useText } from "../language/LanguageContext";
import type { CatalogueEntry } from "../services/catalogue";
import { functionText } from "../text/functionText";

const useStyles = makeStyles({
  toggle: { marginTop: "8px", minHeight: "24px", textAlign: "left" },
  help: { ...typographyStyles.body1, maxWidth: "560px" },
  heading: { ...typographyStyles.body1Strong, margin: "16px 0 4px" },
  text: { margin: "0 0 8px" },
  formula: {
    display: "block",
    padding: "8px 12px",
    margin: "0 0 8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: 0, paddingLeft: "20px" },
});

/** Definition, formula, how it stands to Excel's own function, and the sources; opened on request. */
export function HelpSection({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Link
        as="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {text(functionText.help)}
      </Link>
      <div id={id} className={styles.help} hidden={!isOpen}>
        {isOpen ? <Help entry={entry} /> : null}
      </div>
    </div>
  );
}

function Help({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { excel } = entry;
  return (
    <>
      <h2 className={styles.heading}>{text(functionText.definition)}</h2>
      <p className={styles.text}>{text(entry.definition)}</p>
      <code className={styles.formula}>{entry.formula}</code>
      {excel ? (
        <>
          <h2 className={styles.heading}>{text(functionText.excel)}</h2>
          <p className={styles.text}>{text(excel.difference)}</p>
        </>
      ) : null}
      {excel?.native ? (
        <>
          <p className={styles.text}>{text(functionText.native)}</p>
          <code className={styles.formula}>{text(excel.native)}</code>
        </>
      ) : null}
      <Sources entry={entry} />
    </>
  );
}

function Sources({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <>
      <h2 className={styles.heading}>{text(functionText.examples)}</h2>
      <ul className={styles.list}>
        {entry.examples.map(({ title, source }) => (
          <li key={title.en}>{`${text(title)} · ${text(sourceText(source))}`}</li>
        ))}
      </ul>
      {entry.references.length > 0 ? (
        <>
          <h2 className={styles.heading}>{text(functionText.references)}</h2>
          <ul className={styles.list}>
            {entry.references.map(({ title, year }) => (
              <li key={title}>{`${title}, ${String(year)}`}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
