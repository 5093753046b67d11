import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../../core/text";
import { useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { pasteText } from "../text/pasteText";

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: "4px 0", paddingLeft: "20px" },
});

/** Why nothing of what was pasted has been taken. */
export function Refusal({ problems }: { readonly problems: readonly Text[] }): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Notice kind="error">
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem.sv}>{text(problem)}</li>
        ))}
      </ul>
      {text(pasteText.refused)}
    </Notice>
  );
}
