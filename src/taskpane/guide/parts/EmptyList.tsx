import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  why: { ...typographyStyles.body1, margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

/** What stands where a list has no rows: what is missing, and why it matters. */
export function EmptyList({
  title,
  why,
}: {
  readonly title: string;
  readonly why: string;
}): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.title}>{title}</p>
      <p className={styles.why}>{why}</p>
    </>
  );
}
