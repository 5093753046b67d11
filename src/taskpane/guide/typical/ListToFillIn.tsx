import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { NewSheetNotice } from "../../adding/NewSheetNotice";
import { useNewSheet } from "../../adding/useNewSheet";
import { useLanguage, useText } from "../../language/LanguageContext";
import { typicalText } from "../text/typicalText";
import { typicalSheet } from "./typicalSheet";

/** Puts an empty before/after list on a new sheet, for who has none. */
export function ListToFillIn(): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { sheet, add } = useNewSheet();
  return (
    <>
      <div>
        <Button
          appearance="subtle"
          disabledFocusable={sheet.kind === "adding"}
          onClick={() => void add((taken) => typicalSheet(language, taken))}
        >
          {text(typicalText.newSheet)}
        </Button>
      </div>
      <NewSheetNotice sheet={sheet} adding={typicalText.adding} added={typicalText.added} />
    </>
  );
}
