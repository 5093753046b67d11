import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { sensitivityText } from "../../text/sensitivityText";
import type { ReadyRun } from "./readCellsForm";
import type { CellsRun } from "./useCellsRun";

interface CellsFooterProps {
  readonly control: CellsRun;
  readonly ready: ReadyRun | undefined;
  /** Asks every field to show what is the matter. */
  readonly attempt: () => void;
  readonly clear: () => void;
}

/** The buttons that fit the moment, the one that leads on first. */
export function CellsFooter({ control, ready, attempt, clear }: CellsFooterProps): ReactNode {
  const text = useText();
  const { state } = control;
  switch (state.kind) {
    case "looking":
      return <span role="status">{text(sensitivityText.looking)}</span>;
    case "running":
      return <Button onClick={control.stop}>{text(sensitivityText.stop)}</Button>;
    case "writing":
      return <span role="status">{text(sensitivityText.writing)}</span>;
    case "asking":
      return (
        <Pair
          primary={[
            text(sensitivityText.askYes),
            () => {
              state.answer(true);
            },
          ]}
          other={[
            text(sensitivityText.askNo),
            () => {
              state.answer(false);
            },
          ]}
        />
      );
    case "failed":
    case "stopped":
    case "notWritten":
      return (
        <Button appearance="primary" onClick={control.leave}>
          {text(sensitivityText.again)}
        </Button>
      );
    case "idle":
    case "done":
    case "refused":
      return (
        <Pair
          primary={[
            text(sensitivityText.run),
            () => {
              if (ready) void control.run(ready);
              else attempt();
            },
          ]}
          other={[text(sensitivityText.clear), clear]}
        />
      );
  }
}

type Choice = readonly [label: string, press: () => void];

function Pair({ primary, other }: { readonly primary: Choice; readonly other: Choice }): ReactNode {
  return (
    <>
      <Button appearance="primary" onClick={primary[1]}>
        {primary[0]}
      </Button>
      <Button appearance="subtle" onClick={other[1]}>
        {other[0]}
      </Button>
    </>
  );
}
