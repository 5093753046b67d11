import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Frame } from "../frame/Frame";
import { useText } from "../language/LanguageContext";
import { collectText } from "../text/collectText";
import { FileButton } from "./FileButton";
import type { CollectingControl } from "./useCollecting";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: "0 0 12px", maxWidth: "560px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ChoosePageProps {
  readonly choose: CollectingControl["choose"];
  readonly goHome: () => void;
}

/** What will happen, and the way to the files. */
export function ChoosePage({ choose, goHome }: ChoosePageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Frame
      name={text(collectText.title)}
      leave={goHome}
      leads="home"
      footer={<FileButton label={text(collectText.choose)} isPrimary choose={choose} />}
    >
      <p className={styles.text}>{text(collectText.introduction)}</p>
      <p className={`${styles.text} ${styles.quiet}`}>{text(collectText.privacy)}</p>
    </Frame>
  );
}
