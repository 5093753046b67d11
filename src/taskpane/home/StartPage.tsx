import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CellError } from "../cellError/CellError";
import { Logo } from "../frame/Logo";
import { PageHeading } from "../frame/PageHeading";
import { useLanguage, useText } from "../language/LanguageContext";
import { frameText } from "../text/frameText";
import { startText } from "../text/startText";
import { toolsText } from "../text/toolsText";
import type { Tool } from "../tool";
import { tools, type ToolId } from "../tools";
import { ToolTile } from "./ToolTile";
import { useStartedCalculation } from "./useStartedCalculation";
import { UnfinishedOffer } from "./UnfinishedOffer";
import { WorkbookSummary } from "./WorkbookSummary";

const wide = "@media (min-width: 420px)";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    maxWidth: "960px",
    boxSizing: "border-box",
    padding: "16px",
    [wide]: { padding: "20px" },
  },
  top: { display: "flex", alignItems: "center", gap: "12px", paddingRight: "44px" },
  tagline: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  introduction: { ...typographyStyles.body1, margin: "20px 0 0", maxWidth: "560px" },
  heading: { ...typographyStyles.subtitle2, margin: "24px 0 8px" },
  tiles: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    [wide]: { gridTemplateColumns: "repeat(auto-fill, minmax(180px, 1fr))" },
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    marginTop: "auto",
    paddingTop: "32px",
  },
  footLink: { minHeight: "24px" },
});

interface StartPageProps {
  readonly takesFocus: boolean;
  readonly open: (id: ToolId) => void;
}

/** The page the pane opens with: the tools, and what SOCINV finds in the open workbook. */
export function StartPage({ takesFocus, open }: StartPageProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const isStarted = useStartedCalculation();
  const all: readonly (Tool & { id: ToolId })[] = tools;
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Logo />
        <div>
          <PageHeading takesFocus={takesFocus}>{text(frameText.product)}</PageHeading>
          <p className={styles.tagline}>{text(startText.tagline)}</p>
        </div>
      </header>
      <main>
        <p className={styles.introduction}>{text(startText.introduction)}</p>
        <UnfinishedOffer />
        <CellError />
        <h2 className={styles.heading}>{text(startText.tools)}</h2>
        <div className={styles.tiles}>
          {all
            .filter(({ minor }) => !minor)
            .map((tool) => (
              <ToolTile
                key={tool.id}
                tool={tool.id === "guide" && isStarted ? { ...tool, ...toolsText.goOn } : tool}
                open={() => {
                  open(tool.id);
                }}
              />
            ))}
        </div>
        <h2 className={styles.heading}>{text(startText.workbook)}</h2>
        <WorkbookSummary />
      </main>
      <footer className={styles.foot}>
        {all
          .filter(({ minor }) => minor)
          .map((tool) => (
            <Link
              key={tool.id}
              as="button"
              className={styles.footLink}
              onClick={() => {
                open(tool.id);
              }}
            >
              {text(tool.name)}
            </Link>
          ))}
        <LanguageLink className={styles.footLink} />
      </footer>
    </div>
  );
}

function LanguageLink({ className }: { readonly className: string }): ReactNode {
  const { language, choose } = useLanguage();
  const other = language === "sv" ? "en" : "sv";
  return (
    <Link
      as="button"
      lang={other}
      className={className}
      onClick={() => {
        choose(other);
      }}
    >
      {startText.otherLanguage[language]}
    </Link>
  );
}
