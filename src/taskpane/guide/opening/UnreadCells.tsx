import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { problemSentence } from "../../../core/appraisal";
import { useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { readingOf } from "../checks/guideProblems";
import type { Draft } from "../state";
import { openingText } from "../text/openingText";

const useStyles = makeStyles({
  notice: { marginBottom: "20px", maxWidth: "440px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: "4px 0 8px", paddingLeft: "20px" },
});

interface UnreadCellsProps {
  readonly draft: Draft;
  readonly close: () => void;
}

/** After a calculation was read from its sheets: which cells could not be understood. They are kept as they stand. */
export function UnreadCells({ draft, close }: UnreadCellsProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const unread = readingOf(draft).problems.filter(({ severity }) => severity === "error");
  if (unread.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Notice kind="warning">
        <p className={styles.heading}>{text(openingText.unread(unread.length))}</p>
        <ul className={styles.list}>
          {unread.map((problem) => {
            const sentence = text(problemSentence(problem));
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
        <p className={styles.heading}>{text(openingText.unreadRemedy)}</p>
        <Button size="small" onClick={close}>
          {text(openingText.close)}
        </Button>
      </Notice>
    </div>
  );
}
