import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PageHeading } from "../../frame/PageHeading";
import { useText } from "../../language/LanguageContext";
import { ProblemList } from "../../result/ProblemList";
import { useListedProblems } from "../review/useListedProblems";
import { insertText } from "../text/insertText";

const useStyles = makeStyles({
  why: { ...typographyStyles.body1, margin: "8px 0 12px" },
});

/** What must be mended before there is anything to add. */
export function CannotPart(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const errors = useListedProblems().filter(({ severity }) => severity === "error");
  return (
    <>
      <PageHeading>{text(insertText.cannot)}</PageHeading>
      <p className={styles.why}>{text(insertText.cannotWhy)}</p>
      <ProblemList problems={errors} />
    </>
  );
}
