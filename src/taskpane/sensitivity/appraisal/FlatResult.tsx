import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Appraisal } from "../../../core/model";
import type { Text } from "../../../core/text";
import type { Simulation } from "../../../core/uncertainty/simulation";
import { useLanguage, useText } from "../../language/LanguageContext";
import { riskText } from "../../text/riskText";
import { figureText } from "./figureText";
import { Remarks } from "./Remarks";
import { RiskTable } from "./RiskTable";

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: "8px 0 0" },
});

interface FlatResultProps {
  readonly simulation: Simulation;
  readonly appraisal: Appraisal;
}

/** An outcome without a picture: always the same, nearly always, of one draw, or none at all. */
export function FlatResult({ simulation, appraisal }: FlatResultProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const { percentiles, measure, histogram, unanswered } = simulation;
  const median = percentiles.find(({ percent }) => percent === 50)?.value;
  const figure =
    median === undefined ? text(riskText.noFigure) : figureText(median, measure.unit, language);
  return (
    <>
      <p className={styles.line}>{text(findingOf(simulation, figure))}</p>
      <Remarks simulation={simulation} appraisal={appraisal} />
      {histogram.length > 1 || unanswered > 0 ? (
        <RiskTable simulation={simulation} appraisal={appraisal} />
      ) : null}
    </>
  );
}

function findingOf({ deviation, histogram, unanswered }: Simulation, figure: string): Text {
  if (histogram.length === 0) return riskText.noAnswers;
  if (deviation.value === undefined) return riskText.oneDraw(figure);
  // Almost equal values have one bar.
  if (histogram.length > 1) return riskText.nearlyAlways(figure);
  return unanswered > 0 ? riskText.alwaysAnswered(figure) : riskText.noSpread(figure);
}
