import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { addingText } from "../../text/addingText";
import { insertText } from "../text/insertText";
import { chosenWay, type Way } from "./TherePart";
import type { InsertControl } from "./useInsert";

interface ThereFooterProps {
  readonly control: InsertControl;
  readonly way: Way | undefined;
  readonly goBack: () => void;
}

/** The buttons while the calculation in the workbook is looked at, updated, or cannot be. */
export function ThereFooter({ control, way, goBack }: ThereFooterProps): ReactNode {
  const text = useText();
  const { there } = control;
  if (there.kind === "looking" || there.kind === "updating")
    return <span role="status">{text(addingText.looking)}</span>;
  // Where nothing needs to be written the harmless button comes first.
  const isSame = there.kind === "there" && there.update?.cells === 0;
  const back = (
    <Button appearance={there.kind === "cannot" || isSame ? "primary" : "subtle"} onClick={goBack}>
      {text(insertText.back)}
    </Button>
  );
  if (there.kind === "failed")
    return (
      <>
        <Button appearance="primary" onClick={() => void control.look()}>
          {text(addingText.again)}
        </Button>
        {back}
      </>
    );
  if (there.kind !== "there") return back;
  const update = chosenWay(there, way) === "update" ? there.update : undefined;
  if (isSame)
    return (
      <>
        {back}
        <Button appearance="subtle" onClick={control.addNew}>
          {text(insertText.addAnother)}
        </Button>
      </>
    );
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => {
          if (update) void control.update(update);
          else control.addNew();
        }}
      >
        {text(update ? insertText.updateNow : addingText.addNew)}
      </Button>
      {back}
    </>
  );
}
