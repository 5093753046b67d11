import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ExampleCase } from "../../core/examples";
import { useText } from "../language/LanguageContext";
import { examplesText } from "../text/examplesText";
import type { AddingControl } from "./useAdding";

interface AddingFooterProps {
  readonly control: AddingControl;
  readonly chosen: ExampleCase;
  readonly asNew: boolean;
  readonly goBack: () => void;
}

/** The buttons that fit the moment, the one that leads on first. */
export function AddingFooter({ control, chosen, asNew, goBack }: AddingFooterProps): ReactNode {
  const text = useText();
  const { adding } = control;
  switch (adding.kind) {
    case "looking":
      return <span role="status">{text(examplesText.looking)}</span>;
    case "writing":
      return <Button onClick={control.stop}>{text(examplesText.stop)}</Button>;
    case "clash":
      return (
        <Pair
          label={text(asNew ? examplesText.addNew : examplesText.back)}
          go={() => {
            if (asNew) void control.addAs(chosen, adding.free);
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
          label={text(adding.kind === "failed" ? examplesText.again : examplesText.add)}
          go={() => {
            void control.add(chosen);
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
        {text(examplesText.cancel)}
      </Button>
    </>
  );
}
