import type { ReactNode } from "react";
import type { Text } from "../../core/text";
import { useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import type { NewSheet } from "./useNewSheet";

interface NewSheetNoticeProps {
  readonly sheet: NewSheet;
  readonly adding: Text;
  readonly added: (name: string) => Text;
  readonly className?: string;
}

/** How it went with the sheet: on its way, added under its name, or what stood in the way. */
export function NewSheetNotice({
  sheet,
  adding,
  added,
  className,
}: NewSheetNoticeProps): ReactNode {
  const text = useText();
  switch (sheet.kind) {
    case "idle":
      return null;
    case "adding":
      return <p role="status">{text(adding)}</p>;
    case "added":
      return (
        <div className={className}>
          <Notice kind="done">{text(added(sheet.name))}</Notice>
        </div>
      );
    case "failed":
      return (
        <div className={className}>
          <Notice kind="error">{text(sheet.text)}</Notice>
        </div>
      );
  }
}
