import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxWidth: "640px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** A list inside one border: its rows are pressed to open. */
export function BorderedList({ children }: { readonly children: ReactNode }): ReactNode {
  return <ul className={useStyles().list}>{children}</ul>;
}
