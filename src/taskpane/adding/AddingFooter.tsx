import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { addingText } from "../text/addingText";
import type { AddingControl, PlanSheets } from "./useAdding";

interface AddingFooterProps {
  readonly control: AddingControl;
  readonly plan: PlanSheets;
  readonly asNew: boolean;
  readonly goBack: () => void;
  /** What leads back, in the words of where one came from. */
  readonly back: string;
}

/** The buttons that fit the moment, the one that leads on first. */
export function AddingFooter({ control, plan, asNew, goBack, back }: AddingFooterProps): ReactNode {
  const text = useText();
  const { adding } = control;
  switch (adding.kind) {
    case "looking":
      return <span role="status">{text(addingText.looking)}</span>;
    case "writing":
      return <Button onClick={control.stop}>{text(addingText.stop)}</Button>;
    case "clash":
      return (
        <Pair
          label={asNew ? text(addingText.addNew) : back}
          go={() => {
            if (asNew) void control.addAs(plan, adding.free);
            else goBack();
          }}
          leave={control.giveUp}
        />
      );
    case "idle":
    case "done":
    case "failed":
      return (
        <Pair
          label={text(adding.kind === "failed" ? addingText.again : addingText.add)}
          go={() => {
            void control.add(plan);
          }}
          leave={adding.kind === "failed" ? control.giveUp : goBack}
        />
      );
  }
}

interface PairProps {
  readonly label: string;
  readonly go: () => void;
  readonly leave: () => void;
}

function Pair({ label, go, leave }: PairProps): ReactNode {
  const text = useText();
  return (
    <>
      <Button appearance="primary" onClick={go}>
        {label}
      </Button>
      <Button appearance="subtle" onClick={leave}>
        {text(addingText.cancel)}
      </Button>
    </>
  );
}
