import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DiamondFilled } from "@fluentui/react-icons/svg/diamond";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Severity } from "../../core/model";
import { useText } from "../language/LanguageContext";
import { ownTokens } from "../theme/ownTokens";
import { resultText } from "../text/resultText";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "20px", lineHeight: 0 },
  error: { color: ownTokens.error },
  warning: { color: ownTokens.warning },
  note: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: DiamondFilled, warning: WarningFilled, note: InfoRegular };

/** How grave a problem is, by shape, colour and word. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.icon, styles[severity])}>
      <Icon role="img" aria-label={text(resultText.severity[severity])} />
    </span>
  );
}
