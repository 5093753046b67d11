import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sources, type Example, type Published } from "../../core/examples";
import { useText } from "../language/LanguageContext";
import { Section } from "../parts/Section";
import { examplesText } from "../text/examplesText";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "560px" },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: "20px", maxWidth: "560px" },
  item: { marginBottom: "8px" },
  source: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** What an example rests on and what it shows: published figures with their sources, assumptions, the lesson. */
export function Story({ example }: { readonly example: Example }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { currency } = example;
  return (
    <>
      <Section title={text(examplesText.lesson)}>
        <p className={styles.text}>{text(example.lesson)}</p>
      </Section>
      <Section title={text(examplesText.published)}>
        <ul className={styles.list}>
          {example.published.map((figure) => (
            <li key={figure.text.sv} className={styles.item}>
              {text(figure.text)}
              <span className={styles.source}>{sourceOf(figure)}</span>
            </li>
          ))}
        </ul>
        {currency === "SEK" ? null : (
          <p className={styles.text}>{text(examplesText.currency[currency])}</p>
        )}
      </Section>
      <Section title={text(examplesText.assumed)}>
        <ul className={styles.list}>
          {example.assumed.map((assumption) => (
            <li key={assumption.sv} className={styles.item}>
              {text(assumption)}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The address stands in the sheets; here the title and the year are enough. */
function sourceOf({ source }: Published): string {
  const { title, year } = sources[source];
  return year === null || title.includes(String(year)) ? title : `${title} (${String(year)})`;
}
