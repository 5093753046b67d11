import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { splitAddress } from "../../workbook/plan/address";
import { useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { functionText } from "../text/functionText";
import type { useInsertion } from "./useInsertion";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface InsertionNoticeProps {
  readonly insertion: ReturnType<typeof useInsertion>;
}

/** What came of an insertion: done, refused with the remedy, or a question before anything is overwritten. */
export function InsertionNotice({ insertion }: InsertionNoticeProps): ReactNode {
  const text = useText();
  const { state } = insertion;
  switch (state.kind) {
    case "nothing":
      return null;
    case "inserted":
      return <Notice kind="done">{text(functionText.inserted(state.cell))}</Notice>;
    case "problem":
      return <Notice kind="error">{text(state.text)}</Notice>;
    case "occupied": {
      const { cells } = splitAddress(state.insertion.cell);
      return (
        <Notice kind="warning">
          {text(functionText.occupied(cells, shortened(state.content)))}
          <Answers
            replace={() => void insertion.replace(state.insertion)}
            keep={insertion.giveUp}
          />
        </Notice>
      );
    }
  }
}

/** The harmless answer has the focus. */
function Answers({
  replace,
  keep,
}: {
  readonly replace: () => void;
  readonly keep: () => void;
}): ReactNode {
  const styles = useStyles();
  const text = useText();
  const answers = useRef<HTMLDivElement>(null);
  useEffect(() => {
    answers.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div ref={answers} className={styles.buttons}>
      <Button onClick={keep}>{text(functionText.keep)}</Button>
      <Button onClick={replace}>{text(functionText.replace)}</Button>
    </div>
  );
}

const longest = 60;

function shortened(content: string): string {
  return content.length > longest ? `${content.slice(0, longest)}…` : content;
}
