import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../language/LanguageContext";
import type { Tool } from "../tool";
import { usePressable } from "../parts/usePressable";

const wide = "@media (min-width: 420px)";

const useStyles = makeStyles({
  tile: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    padding: "11px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    [wide]: { flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  },
  icon: {
    flexShrink: 0,
    width: "20px",
    height: "20px",
    color: tokens.colorBrandForeground1,
  },
  name: { ...typographyStyles.body1Strong, display: "block" },
  line: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
  },
});

interface ToolTileProps {
  readonly tool: Tool;
  readonly open: () => void;
}

/** One tool on the start page. */
export function ToolTile({ tool, open }: ToolTileProps): ReactNode {
  const styles = useStyles();
  const pressable = usePressable(styles.tile);
  const text = useText();
  return (
    <button type="button" className={pressable} onClick={open}>
      <tool.icon className={styles.icon} aria-hidden="true" />
      <span>
        <span className={styles.name}>{text(tool.name)}</span>
        <span className={styles.line}>{text(tool.line)}</span>
      </span>
    </button>
  );
}
