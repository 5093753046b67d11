import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DiamondFilled } from "@fluentui/react-icons/svg/diamond";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { ownTokens } from "../theme/ownTokens";

export type NoticeKind = "done" | "warning" | "error";

const icons = { done: CheckmarkCircleFilled, warning: WarningFilled, error: DiamondFilled };

const useStyles = makeStyles({
  notice: {
    ...typographyStyles.body1,
    display: "flex",
    gap: "10px",
    padding: "10px 12px",
    border: "1px solid",
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { flexShrink: 0, fontSize: "20px", lineHeight: 0 },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  doneIcon: { color: ownTokens.done },
  warningIcon: { color: ownTokens.warning },
  errorIcon: { color: ownTokens.error },
  body: { minWidth: 0, flexGrow: 1 },
});

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
}

/** A message in a box: done, warning or error, told by icon and words, not by colour alone. */
export function Notice({ kind, children }: NoticeProps): ReactNode {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div
      className={mergeClasses(styles.notice, styles[kind])}
      role={kind === "done" ? "status" : "alert"}
    >
      <span className={mergeClasses(styles.icon, styles[`${kind}Icon`])}>
        <Icon aria-hidden="true" />
      </span>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
