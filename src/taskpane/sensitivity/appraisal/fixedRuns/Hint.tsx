import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hint: {
    ...typographyStyles.caption1,
    maxWidth: "640px",
    margin: "4px 0 8px",
    color: tokens.colorNeutralForeground3,
  },
});

/** What a table is about, in a sentence or two under its heading. */
export function Hint({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={useStyles().hint}>{children}</p>;
}
