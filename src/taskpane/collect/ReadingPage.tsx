import { Button, makeStyles, ProgressBar, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Frame } from "../frame/Frame";
import { PageHeading } from "../frame/PageHeading";
import { useText } from "../language/LanguageContext";
import { collectText } from "../text/collectText";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: "0 0 12px", maxWidth: "560px" },
  progress: { maxWidth: "640px" },
});

interface ReadingPageProps {
  readonly done: number;
  readonly of: number;
  readonly stop: () => void;
}

/** How far the reading has come, and the way to stop it. */
export function ReadingPage({ done, of, stop }: ReadingPageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Frame
      name={text(collectText.title)}
      hasOwnHeading
      leave={stop}
      leads="back"
      footer={<Button onClick={stop}>{text(collectText.cancel)}</Button>}
    >
      <PageHeading>{text(collectText.reading)}</PageHeading>
      <p className={styles.text}>{text(collectText.privacy)}</p>
      <p className={styles.text} role="status">
        {text(collectText.readingFile(Math.min(done + 1, of), of))}
      </p>
      <ProgressBar
        className={styles.progress}
        value={done}
        max={of}
        aria-label={text(collectText.reading)}
      />
    </Frame>
  );
}
