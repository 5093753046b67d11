import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ownTokens } from "../theme/ownTokens";

/** What every chart has in common: figure, words around it, and the colours inside it. */
export const useChartStyles = makeStyles({
  chart: {
    margin: 0,
    minWidth: 0,
    "--chartGain": ownTokens.gain,
    "--chartPay": ownTokens.pay,
    "--chartMunicipality": tokens.colorNeutralForeground1,
    "--chartSociety": ownTokens.society,
    "--chartNeutral": "#8a8886",
    "--chartAxis": tokens.colorNeutralForeground3,
    "--chartGrid": tokens.colorNeutralStroke2,
    "--chartZero": tokens.colorNeutralForeground3,
    "--chartText": tokens.colorNeutralForeground1,
    "--chartGround": tokens.colorNeutralBackground1,
    // SVG shapes keep their colours there; the hatch and the dashes stay.
    "@media (forced-colors: active)": {
      "--chartGain": "Highlight",
      "--chartPay": "CanvasText",
      "--chartMunicipality": "CanvasText",
      "--chartSociety": "Highlight",
      "--chartNeutral": "GrayText",
      "--chartAxis": "CanvasText",
      "--chartGrid": "transparent",
      "--chartZero": "CanvasText",
      "--chartText": "CanvasText",
      "--chartGround": "Canvas",
    },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  caption: {
    ...typographyStyles.caption1,
    margin: "2px 0 8px",
    color: tokens.colorNeutralForeground3,
  },
  svg: { display: "block", overflow: "visible", fontFamily: "inherit" },
  tableButton: { marginTop: "4px", marginLeft: "-8px" },
  // Names may break anywhere: amounts may not.
  table: { marginTop: "8px", overflowWrap: "anywhere" },
  tableCaption: { textAlign: "left", paddingBottom: "8px" },
});
