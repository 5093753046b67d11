import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { insertText } from "../text/insertText";

interface DoneFooterProps {
  readonly goHome: () => void;
  readonly goBack: () => void;
}

/** The calculation stands in the workbook: done, or back to the result. */
export function DoneFooter({ goHome, goBack }: DoneFooterProps): ReactNode {
  const text = useText();
  return (
    <>
      <Button appearance="primary" onClick={goHome}>
        {text(insertText.close)}
      </Button>
      <Button appearance="subtle" onClick={goBack}>
        {text(insertText.back)}
      </Button>
    </>
  );
}
