import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formulaText, type Argument } from "../../workbook/plan/formula";
import type { Outcome, Selection } from "../../workbook/port";
import { useLanguage, useText } from "../language/LanguageContext";
import type { CatalogueEntry } from "../services/catalogue";
import { useServices } from "../services/ServicesContext";
import { functionText } from "../text/functionText";
import { ownTokens } from "../theme/ownTokens";
import type { LiveResult } from "./liveResult";
import { ResultValue } from "./ResultValue";
import { sheetOf } from "./insertion";
import { syntaxText } from "./syntaxText";
import { unitOf } from "./unitOf";

const useStyles = makeStyles({
  box: {
    padding: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: ownTokens.surface,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  title: {
    ...typographyStyles.caption1,
    margin: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  value: { minHeight: "32px" },
  line: { ...typographyStyles.body1, margin: 0 },
  formula: {
    display: "block",
    margin: "8px 0 0",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
});

interface ResultBoxProps {
  readonly entry: CatalogueEntry;
  readonly args: readonly Argument[];
  readonly live: LiveResult | undefined;
  /** Every required field is filled in and understood. */
  readonly isComplete: boolean;
  readonly selection: Outcome<Selection> | undefined;
}

/** What the formula gives with the values that stand in the workbook now, and the formula as it is typed. */
export function ResultBox(props: ResultBoxProps): ReactNode {
  const { entry, args, selection, isComplete } = props;
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  return (
    <section className={styles.box} aria-label={text(functionText.result)}>
      <h2 className={styles.title}>{text(functionText.result)}</h2>
      <div role="status" aria-atomic="true" className={styles.value}>
        <Answer {...props} />
      </div>
      <code className={styles.formula} aria-label={text(functionText.formula)}>
        {isComplete
          ? formulaText(entry.id, args, language, sheetOf(selection))
          : syntaxText(entry, language)}
      </code>
    </section>
  );
}

function Answer({ entry, args, live, isComplete }: ResultBoxProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { evaluate } = useServices();
  if (!isComplete) return <p className={styles.line}>{text(functionText.resultAppears)}</p>;
  if (!evaluate) return <p className={styles.line}>{text(functionText.noFunctions)}</p>;
  if (!live) return null;
  if (live.kind === "problem") return <p className={styles.line}>{live.message}</p>;
  if (live.kind === "fields")
    return <p className={styles.line}>{text(functionText.resultProblem)}</p>;
  return <ResultValue value={live.value} unit={unitOf(entry, args)} />;
}
