import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Frame } from "../frame/Frame";
import { PageHeading } from "../frame/PageHeading";
import { useText } from "../language/LanguageContext";
import { aboutText } from "../text/aboutText";
import type { Statement } from "../text/statements";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, maxWidth: "560px" },
  heading: { ...typographyStyles.subtitle2, margin: "24px 0 0" },
});

interface StatementPageProps {
  readonly statement: Statement;
  readonly goBack: () => void;
}

/** A longer text with its headings: privacy, accessibility, licence. */
export function StatementPage({ statement, goBack }: StatementPageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Frame name={text(aboutText.bar)} hasOwnHeading leave={goBack} leads="back">
      <article className={styles.text}>
        <PageHeading>{text(statement.title)}</PageHeading>
        {statement.parts.map(({ heading, paragraphs }) => (
          <div key={paragraphs[0]?.en}>
            {heading && <h2 className={styles.heading}>{text(heading)}</h2>}
            {paragraphs.map((paragraph) => (
              <p key={paragraph.en}>{text(paragraph)}</p>
            ))}
          </div>
        ))}
      </article>
    </Frame>
  );
}
