import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { SubtractCircleFilled } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactNode } from "react";
import {
  cashSentence,
  verdict,
  verdictSentence,
  type Answer,
  type Calculation,
} from "../../core/appraisal";
import { restsOnTaxSentence } from "../../core/appraisal/sentences/verdictSentence";
import type { Decimal } from "../../core/numbers/decimal";
import { netAmount } from "../figures/amounts";
import { percentText } from "../figures/percent";
import { useLanguage, useText } from "../language/LanguageContext";
import { resultText } from "../text/resultText";
import { humpSentenceOf } from "./humpSentenceOf";
import { useResultStyles } from "./resultStyles";

interface VerdictBlockProps {
  readonly calculation: Calculation<Decimal>;
  /** The chance that the municipality comes out at zero or above, where it has been drawn. */
  readonly chance?: number | undefined;
}

/** The answer: a sentence, two figures, and what they rest on in a paragraph. */
export function VerdictBlock({ calculation, chance }: VerdictBlockProps): ReactNode {
  const styles = useResultStyles();
  const { language } = useLanguage();
  const text = useText();
  const result = verdict(calculation);
  const { horizon } = result;
  const sentences = [
    humpSentenceOf(calculation),
    ...(chance === undefined
      ? []
      : [resultText.chanceSentence(percentText(chance, language, 0), horizon)]),
    cashSentence(result),
    ...(result.restsOnTax ? [restsOnTaxSentence] : []),
  ];
  return (
    <section className={styles.surface} aria-label={text(resultText.verdict)}>
      <p className={styles.sentence}>{text(verdictSentence(result))}</p>
      <dl className={styles.figures}>
        <KeyFigure
          label={text(resultText.municipalityOver(horizon))}
          amount={result.municipalityNetPresentValue}
          answer={result.municipality}
        />
        <KeyFigure
          label={text(resultText.societyOver(horizon))}
          amount={result.societyNetPresentValue}
          answer={result.society}
        />
      </dl>
      <p className={styles.paragraph}>{sentences.map(text).join(" ")}</p>
    </section>
  );
}

interface KeyFigureProps {
  readonly label: string;
  readonly amount: number;
  readonly answer: Answer;
}

/** One side's net present value, and whether it pays for it, by icon and words. */
function KeyFigure({ label, amount, answer }: KeyFigureProps): ReactNode {
  const styles = useResultStyles();
  const { language } = useLanguage();
  const text = useText();
  const isYes = answer === "yes";
  const Icon = isYes ? CheckmarkCircleFilled : SubtractCircleFilled;
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.figure}>{netAmount(amount, language)}</dd>
      <dd className={mergeClasses(styles.answer, isYes && styles.yes)}>
        <span className={styles.answerIcon}>
          <Icon aria-hidden="true" />
        </span>
        {text(resultText.answers[answer])}
      </dd>
    </div>
  );
}
