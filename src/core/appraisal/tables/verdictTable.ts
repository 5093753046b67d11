import type { Text } from "../../text";
import type { Calculation } from "../calculation";
import { contextOf } from "../keyFigure";
import { hump } from "../measures/balances";
import { verdict, type Answer } from "../reports/verdict";
import { humpSentence } from "../sentences/factSentences";
import { cashSentence, restsOnTaxSentence, verdictSentence } from "../sentences/verdictSentence";
import type { OutputCell, OutputTable } from "./outputTable";

const answers: Readonly<Record<Answer, Text>> = {
  yes: { sv: "Ja", en: "Yes" },
  no: { sv: "Nej", en: "No" },
  untouched: { sv: "Berörs inte", en: "Not affected" },
};

/** The verdict in words and figures, effects without a price beside it. */
export function verdictTable<N>(calculation: Calculation<N>, horizon?: number): OutputTable {
  const result = verdict(calculation, horizon);
  const own = contextOf(calculation, "kommun", result.horizon);
  const blank: Text = { sv: "", en: "" };
  const line = (label: Text, text: Text, figure: OutputCell = blank) => [label, text, figure];
  return [
    line({ sv: "Slutsats", en: "Verdict" }, verdictSentence(result)),
    line(
      { sv: "Kommunen", en: "Municipality" },
      answers[result.municipality],
      result.municipalityNetPresentValue,
    ),
    line(
      { sv: "Samhället", en: "Society" },
      answers[result.society],
      result.societyNetPresentValue,
    ),
    line(
      { sv: "Kommunens kassa", en: "Municipality's cash" },
      cashSentence(result),
      result.cashNetPresentValue,
    ),
    line(
      { sv: "Samfinansiering", en: "Co-financing" },
      { sv: "För att kommunen ska gå jämnt upp", en: "For the municipality to break even" },
      result.coFinancing ?? {
        missing: { sv: "Samhället säger inte ja.", en: "Society does not say yes." },
      },
    ),
    line({ sv: "Puckel", en: "Hump" }, humpSentence(hump(own), calculation.appraisal.startYear)),
    ...(result.restsOnTax ? [line({ sv: "Skatt", en: "Tax" }, restsOnTaxSentence)] : []),
    ...calculation.appraisal.notMonetised.map(({ effect, forWhom, size }) =>
      line(
        { sv: "Utan pris", en: "Not priced" },
        { sv: withWhom(effect, forWhom), en: withWhom(effect, forWhom) },
        sizeText(size),
      ),
    ),
  ];
}

function withWhom(effect: string, forWhom: string): string {
  return forWhom === "" ? effect : `${effect} (${forWhom})`;
}

function sizeText(size: number): Text {
  const signs = size === 0 ? "0" : (size > 0 ? "+" : "\u2212").repeat(Math.abs(size));
  return { sv: signs, en: signs };
}
