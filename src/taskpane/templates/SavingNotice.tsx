import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { templatesText } from "../text/templatesText";
import type { Saving } from "./useSaving";

const useStyles = makeStyles({ notice: { marginBottom: "16px", maxWidth: "640px" } });

/** What came of saving a file. */
export function SavingNotice({ saving }: { readonly saving: Saving }): ReactNode {
  const styles = useStyles();
  const text = useText();
  switch (saving.kind) {
    case "idle":
      return null;
    case "saving":
      return (
        <p className={styles.notice} role="status">
          {text(templatesText.saving)}
        </p>
      );
    case "saved":
      return (
        <div className={styles.notice}>
          <Notice kind="done">{text(templatesText.saved(saving.name))}</Notice>
        </div>
      );
    case "failed":
      return (
        <div className={styles.notice}>
          <Notice kind="error">{text(saving.text)}</Notice>
        </div>
      );
  }
}
