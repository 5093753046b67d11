import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import { frameText } from "../text/frameText";

const useStyles = makeStyles({
  // Under 0.3 s nothing is shown: a word that flashes by only disturbs.
  loading: {
    ...typographyStyles.body1,
    padding: "60px 16px",
    color: tokens.colorNeutralForeground3,
    animationName: { from: { opacity: 0 }, "99%": { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "300ms",
  },
});

/** Stands in while a tool's code loads. */
export function LoadingPage(): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <main className={styles.loading} aria-busy="true">
      {text(frameText.loading)}
    </main>
  );
}
