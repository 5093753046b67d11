import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Calculation } from "../../../core/appraisal";
import type { Decimal } from "../../../core/numbers/decimal";
import { useText } from "../../language/LanguageContext";
import { MemoPart } from "../../memo/MemoPart";
import { Section } from "../../parts/Section";
import { ActorsPart } from "../../result/ActorsPart";
import { BasisPart } from "../../result/BasisPart";
import { CurvePart } from "../../result/CurvePart";
import { FiveQuestionsPart } from "../../result/FiveQuestionsPart";
import { NotPricedPart } from "../../result/NotPricedPart";
import { ProblemList } from "../../result/ProblemList";
import { ProblemSummary } from "../../result/ProblemSummary";
import { useResultStyles } from "../../result/resultStyles";
import { TwoCalculations } from "../../result/TwoCalculations";
import { VerdictBlock } from "../../result/VerdictBlock";
import { resultText } from "../../text/resultText";
import { useChance } from "../simulation/SimulationContext";
import { useGuide } from "../store/GuideContext";
import { useListedProblems } from "./useListedProblems";
import { useResult } from "./useResult";

const useStyles = makeStyles({
  part: {
    marginTop: "24px",
    paddingTop: "20px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { outlineStyle: "none" },
});

const listId = "problems-to-check";

/** The last step: the answer, what it rests on, and what to look over before it goes into the workbook. */
export function ReviewStep(): ReactNode {
  const styles = useStyles();
  const parts = useResultStyles();
  const text = useText();
  const result = useResult();
  const problems = useListedProblems();
  const chance = useChance();
  return (
    <>
      {result.kind === "calculated" ? (
        <VerdictBlock calculation={result.calculation} chance={chance} />
      ) : (
        <p className={mergeClasses(parts.surface, parts.reason)}>{text(result.reason)}</p>
      )}
      <ProblemSummary
        problems={problems}
        goToList={() => {
          document.getElementById(listId)?.focus();
        }}
      />
      {result.kind === "calculated" ? <Figures calculation={result.calculation} /> : null}
      <div id={listId} tabIndex={-1} className={styles.list}>
        <Section title={text(resultText.toCheck)}>
          {problems.length === 0 ? (
            <p className={parts.plain}>{text(resultText.nothingToCheck)}</p>
          ) : (
            <ProblemList problems={problems} />
          )}
        </Section>
      </div>
      {result.kind === "calculated" ? <MemoPart calculation={result.calculation} /> : null}
    </>
  );
}

function Figures({ calculation }: { readonly calculation: Calculation<Decimal> }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const unit = useGuide(({ draft }) => draft.moneyUnit);
  return (
    <>
      <Section title={text(resultText.twoCalculations)}>
        <TwoCalculations calculation={calculation} unit={unit} />
      </Section>
      <div className={styles.part}>
        <CurvePart calculation={calculation} />
      </div>
      <Section title={text(resultText.fiveQuestions)}>
        <FiveQuestionsPart calculation={calculation} />
      </Section>
      <div className={styles.part}>
        <ActorsPart calculation={calculation} />
      </div>
      <Section title={text(resultText.notPriced)}>
        <NotPricedPart effects={calculation.appraisal.notMonetised} />
      </Section>
      <Section title={text(resultText.restsOn)}>
        <BasisPart calculation={calculation} />
      </Section>
    </>
  );
}
