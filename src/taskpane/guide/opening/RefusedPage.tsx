import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../../core/text";
import { Frame } from "../../frame/Frame";
import { PageHeading } from "../../frame/PageHeading";
import { useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { openingText } from "../text/openingText";

const useStyles = makeStyles({ notice: { margin: "16px 0", maxWidth: "440px" } });

interface RefusedPageProps {
  readonly reason: Text;
  readonly tryAgain: () => void;
  /** None where the workbook itself cannot be reached. */
  readonly begin?: () => void;
  readonly goHome: () => void;
}

/** The calculation was not opened: why, and what can be done. */
export function RefusedPage({ reason, tryAgain, begin, goHome }: RefusedPageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Frame
      name={text(openingText.title)}
      hasOwnHeading
      leave={goHome}
      leads="home"
      footer={
        <>
          <Button appearance="primary" onClick={tryAgain}>
            {text(openingText.tryAgain)}
          </Button>
          {begin ? (
            <Button appearance="subtle" onClick={begin}>
              {text(openingText.begin)}
            </Button>
          ) : null}
        </>
      }
    >
      <PageHeading>{text(openingText.cannotOpen)}</PageHeading>
      <div className={styles.notice}>
        <Notice kind="error">{text(reason)}</Notice>
      </div>
    </Frame>
  );
}
