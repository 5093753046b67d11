import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ownTokens } from "../theme/ownTokens";

/** What the parts of a result have in common. */
export const useResultStyles = makeStyles({
  surface: {
    padding: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: ownTokens.surface,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  sentence: { ...typographyStyles.subtitle2, margin: 0 },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "12px",
    margin: "12px 0 0",
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  figure: {
    ...typographyStyles.title3,
    margin: 0,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    "@media (max-width: 340px)": { fontSize: "20px", lineHeight: "28px" },
  },
  answer: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    margin: "2px 0 0",
  },
  answerIcon: { flexShrink: 0, fontSize: "16px", lineHeight: 0 },
  yes: { color: ownTokens.done },
  paragraph: { ...typographyStyles.body1, margin: "12px 0 0" },
  caption: {
    ...typographyStyles.caption1,
    margin: "-8px 0 8px",
    color: tokens.colorNeutralForeground3,
  },
  captionFirst: { marginTop: 0 },
  reason: { ...typographyStyles.body1, margin: 0 },
  noWrap: { whiteSpace: "nowrap" },
  fifth: { ...typographyStyles.body1, margin: "8px 0 0" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  plain: { ...typographyStyles.body1, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: "20px" },
});
