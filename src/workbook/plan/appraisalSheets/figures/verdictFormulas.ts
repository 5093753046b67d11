import {
  cashSentence,
  humpSentence,
  verdictSentence,
  type Answer,
  type Verdict,
} from "../../../../core/appraisal";
import { amountText } from "../../../../core/appraisal/sentences/amountText";
import { restsOnTaxSentence } from "../../../../core/appraisal/sentences/verdictSentence";
import { yearsText } from "../../../../core/appraisal/sentences/yearsText";
import type { Language } from "../../../../core/text";
import { quoted } from "../calculation/words";
import { figureTexts } from "../texts/figureTexts";
import { template } from "./template";

/** What the sentences are made of: references to cells. */
export interface VerdictCells {
  readonly municipality: string;
  readonly society: string;
  readonly withinTerm: string;
  readonly cash: string;
  readonly years: string;
  readonly coFinancingWords: string;
  readonly cashWords: string;
  readonly humpWords: string;
  readonly hump: string;
  readonly humpYear: string;
  readonly humpBackYear: string;
}

/** Values that are found again in the core's sentences, so that every wording stands in one place. */
const MARKED_AMOUNT = 456_000_000;
const MARKED_HORIZON = 987_654;
const MARKED_YEAR = 3333;
const MARKED_BACK = 4444;

const marked: Verdict = {
  horizon: MARKED_HORIZON,
  municipality: "yes",
  society: "yes",
  municipalityNetPresentValue: 0,
  societyNetPresentValue: 0,
  cashNetPresentValue: MARKED_AMOUNT,
  cash: "yes",
  restsOnTax: false,
  coFinancing: MARKED_AMOUNT,
  withinTerm: "yes",
};

const answers: readonly Answer[] = ["yes", "no", "untouched"];

/** The verdict in a sentence, by the two answers and whether the term of office is too short. */
export function verdictFormula(cells: VerdictCells, language: Language): string {
  const sentence = (municipality: Answer, society: Answer, withinTerm: Answer): string =>
    template(verdictSentence({ ...marked, municipality, society, withinTerm })[language], [
      [yearsText(MARKED_HORIZON)[language], cells.years],
      [amountText(MARKED_AMOUNT)[language], cells.coFinancingWords],
    ]);
  const late = (municipality: Answer, society: Answer): string => {
    const [early, tooLate] = [
      sentence(municipality, society, "yes"),
      sentence(municipality, society, "no"),
    ];
    return early === tooLate
      ? early
      : `IF(${is(cells.withinTerm, "no", language)},${tooLate},${early})`;
  };
  return byAnswer(cells.municipality, language, (municipality) =>
    byAnswer(cells.society, language, (society) => late(municipality, society)),
  );
}

export function cashFormula(cells: VerdictCells, language: Language): string {
  const sentence = (municipality: Answer, cash: Answer): string =>
    template(cashSentence({ ...marked, municipality, cash })[language], [
      [amountText(MARKED_AMOUNT)[language], cells.cashWords],
    ]);
  return byAnswer(cells.municipality, language, (municipality) =>
    municipality === "untouched"
      ? sentence(municipality, "untouched")
      : `IF(${is(cells.cash, "yes", language)},${sentence(municipality, "yes")},${sentence(municipality, "no")})`,
  );
}

export function humpFormula(cells: VerdictCells, language: Language): string {
  const places = [
    [amountText(MARKED_AMOUNT)[language], cells.humpWords],
    [String(MARKED_YEAR), cells.humpYear],
    [String(MARKED_BACK), cells.humpBackYear],
  ] as const;
  const of = (hump: Parameters<typeof humpSentence>[0]): string =>
    template(humpSentence(hump, 0)[language], places);
  const out = { amount: -MARKED_AMOUNT, year: MARKED_YEAR };
  return `IF(${cells.hump}=0,${of({ amount: 0 })},IF(ISNUMBER(${cells.humpBackYear}),${of({ ...out, backYear: MARKED_BACK })},${of(out)}))`;
}

export const taxFormula = (language: Language): string => quoted(restsOnTaxSentence[language]);

function byAnswer(cell: string, language: Language, then: (answer: Answer) => string): string {
  const [yes = "", no = "", untouched = ""] = answers.map(then);
  return `IF(${is(cell, "yes", language)},${yes},IF(${is(cell, "no", language)},${no},${untouched}))`;
}

export const is = (cell: string, answer: Answer, language: Language): string =>
  `${cell}=${quoted(figureTexts.words[answer][language])}`;
