import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ownTokens } from "../theme/ownTokens";

/** The live result at the foot of a step. */
export const useLiveStyles = makeStyles({
  strip: {
    width: "100%",
    boxSizing: "border-box",
    backgroundColor: ownTokens.surface,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
    // In short panes every line is needed for the fields.
    "@media (max-height: 480px)": { display: "none" },
  },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    minHeight: "48px",
    boxSizing: "border-box",
    margin: 0,
    padding: "4px 16px",
    border: "none",
    backgroundColor: "transparent",
  },
  side: { flex: "1 1 0", minWidth: 0 },
  label: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  figure: {
    ...typographyStyles.body1Strong,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  change: {
    ...typographyStyles.caption1,
    marginLeft: "6px",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  reason: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, fontSize: "20px", lineHeight: 0 },
  more: { padding: "12px 16px 0" },
});
