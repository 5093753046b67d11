import {
  cashSentence,
  horizonColumns,
  verdict,
  verdictSentence,
  type Calculation,
} from "../../core/appraisal";
import { restsOnTaxSentence } from "../../core/appraisal/sentences/verdictSentence";
import type { Language } from "../../core/text";
import { tableAmount } from "../figures/amounts";
import { basisLines } from "../result/basisLines";
import { basisOf } from "../result/basisOf";
import { fifthAnswer } from "../result/fifthAnswer";
import { netPresentValueOf } from "../result/figuresOf";
import { humpSentenceOf } from "../result/humpSentenceOf";
import { memoText } from "../text/memoText";
import { resultText } from "../text/resultText";
import { sizeText } from "../text/sizeText";

/** What a memo to the committee takes over: question, verdict, key table, and what stands beside every figure. */
export interface Memo {
  readonly question: string;
  readonly verdict: string;
  readonly sentences: string;
  readonly tableName: string;
  readonly table: readonly (readonly string[])[];
  readonly notPriced: readonly string[];
  readonly basis: readonly string[];
  readonly madeBy: string;
}

export function memoOf<N>(calculation: Calculation<N>, language: Language, date: string): Memo {
  const { appraisal } = calculation;
  const result = verdict(calculation);
  const sentences = [
    humpSentenceOf(calculation),
    cashSentence(result),
    ...(result.restsOnTax ? [restsOnTaxSentence] : []),
    fifthAnswer(calculation),
  ];
  return {
    question: memoText.question(appraisal.name)[language],
    verdict: verdictSentence(result)[language],
    sentences: sentences.map((sentence) => sentence[language]).join(" "),
    tableName: resultText.netPresentValue(basisOf(calculation), undefined)[language],
    table: tableOf(calculation, language),
    notPriced: appraisal.notMonetised.map(
      ({ effect, forWhom, size }) =>
        `${forWhom === "" ? effect : `${effect} (${forWhom})`}: ${sizeText(size)[language]}`,
    ),
    basis: basisLines(calculation, language).map(
      ({ label, value }) => `${label[language]}: ${value}`,
    ),
    madeBy: memoText.madeBy(date)[language],
  };
}

function tableOf<N>(calculation: Calculation<N>, language: Language): Memo["table"] {
  const { after, municipality, society } = resultText;
  const amount = (side: "municipality" | "society", horizon: number): string =>
    tableAmount(netPresentValueOf(calculation, side, horizon), language);
  return [
    [after[language], municipality[language], society[language]],
    ...horizonColumns(calculation.appraisal).map(({ horizon, isTerm, lastYear }) => [
      (isTerm ? resultText.term(lastYear) : resultText.years(horizon))[language],
      amount("municipality", horizon),
      amount("society", horizon),
    ]),
  ];
}
