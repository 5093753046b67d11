import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const short = "@media (max-height: 480px)";
const wide = "@media (min-width: 420px)";

/** The frame of every page: bar, content, footer. In short panes bar and footer scroll with the content. */
export const useFrameStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    height: "44px",
    flexShrink: 0,
    boxSizing: "border-box",
    // The host's personality menu lies over the last 44 px.
    padding: "0 44px 0 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [wide]: { paddingLeft: "12px" },
    [short]: { position: "static" },
  },
  barName: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    outlineStyle: "none",
  },
  actions: { display: "flex", flexShrink: 0, marginLeft: "auto" },
  content: {
    flexGrow: 1,
    width: "100%",
    maxWidth: "960px",
    boxSizing: "border-box",
    padding: "16px 16px 24px",
    [wide]: { padding: "20px 20px 24px" },
  },
  footer: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    minHeight: "48px",
    boxSizing: "border-box",
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [wide]: { padding: "8px 20px" },
    [short]: { position: "static" },
  },
  skip: {
    position: "absolute",
    left: "-1000px",
    top: "4px",
    zIndex: 3,
    ":focus": { left: "8px" },
  },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
});
