import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { useDispatch } from "../store/GuideContext";
import { guideText } from "../text/guideText";
import { insertText } from "../text/insertText";

/** Granska leads into the workbook, or back. */
export function ReviewButtons(): ReactNode {
  const text = useText();
  const dispatch = useDispatch();
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => {
          dispatch({ type: "open", page: { kind: "insert" } });
        }}
      >
        {text(insertText.name)}
      </Button>
      <Button
        appearance="subtle"
        onClick={() => {
          dispatch({ type: "back" });
        }}
      >
        {text(guideText.back)}
      </Button>
    </>
  );
}
