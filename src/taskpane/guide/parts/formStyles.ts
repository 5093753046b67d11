import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How fields stand on a page: one under another, or two beside each other. */
export const useFormStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "16px" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "12px",
    alignItems: "start",
  },
  headed: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "8px",
  },
  figure: { ...typographyStyles.body1Strong, fontVariantNumeric: "tabular-nums" },
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "12px" },
  surface: {
    ...typographyStyles.body1,
    backgroundColor: "var(--socinvSurface)",
    borderRadius: tokens.borderRadiusMedium,
    padding: "12px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});
