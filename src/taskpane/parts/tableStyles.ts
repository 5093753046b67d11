import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Tables of the pane: lines between rows, figures to the right, at equal widths. */
export const useTableStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    ...typographyStyles.caption1,
    padding: "0 0 4px",
    textAlign: "left",
    color: tokens.colorNeutralForeground3,
    verticalAlign: "bottom",
  },
  label: {
    padding: "7px 8px 7px 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    // Long words give way before a narrow pane has to scroll sideways.
    overflowWrap: "anywhere",
    hyphens: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    padding: "7px 0 7px 8px",
    textAlign: "right",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  right: { textAlign: "right" },
  headFigure: { textAlign: "right", paddingLeft: "8px" },
});
