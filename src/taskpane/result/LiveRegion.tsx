import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useQuiet } from "./useQuiet";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    whiteSpace: "nowrap",
    clipPath: "inset(50%)",
  },
});

/** A pause of typing after which the result is spoken, in milliseconds. */
const pause = 1_500;

/** Tells a screen reader what a text has become, politely, once after each pause. */
export function LiveRegion({ children }: { readonly children: string }): ReactNode {
  const styles = useStyles();
  const quiet = useQuiet(children, pause);
  return (
    <div className={styles.hidden} role="status">
      {quiet}
    </div>
  );
}
