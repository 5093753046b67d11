import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { cellErrorText } from "../text/cellErrorText";
import { useCellExplanation } from "./useCellExplanation";

const useStyles = makeStyles({
  place: { margin: "16px 0 0", maxWidth: "560px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  message: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/** The message of the selected cell's error, where a SOCINV function gave one. */
export function CellError(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const explanation = useCellExplanation();
  if (!explanation) return null;
  const { cell, functionId, message } = explanation;
  return (
    <div className={styles.place}>
      <Notice kind="error">
        <p className={styles.heading}>{text(cellErrorText.heading(cell, functionId))}</p>
        <p className={styles.message}>{message}</p>
      </Notice>
    </div>
  );
}
