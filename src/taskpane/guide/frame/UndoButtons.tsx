import { Button } from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { useDispatch, useGuide } from "../store/GuideContext";
import { guideText } from "../text/guideText";

/** Undo and redo within the guide. With nothing to undo they stay where they are, but do nothing. */
export function UndoButtons(): ReactNode {
  const text = useText();
  const dispatch = useDispatch();
  const canUndo = useGuide(({ past }) => past.length > 0);
  const canRedo = useGuide(({ future }) => future.length > 0);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={text(guideText.undo)}
        disabledFocusable={!canUndo}
        onClick={() => {
          dispatch({ type: "undo" });
        }}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={text(guideText.redo)}
        disabledFocusable={!canRedo}
        onClick={() => {
          dispatch({ type: "redo" });
        }}
      />
    </>
  );
}
