import type { Text } from "../../text";
import type { Answer, Verdict } from "../reports/verdict";
import { amountText } from "./amountText";

/** The verdict as one sentence or two, in both languages. */
export function verdictSentence(verdict: Verdict): Text {
  const years = String(verdict.horizon);
  const sentence = sentences[verdict.municipality][verdict.society](years, verdict);
  return verdict.municipality === "yes" && verdict.withinTerm === "no"
    ? notYet(sentence)
    : sentence;
}

type Sentence = (years: string, verdict: Verdict) => Text;

const sentences: Readonly<Record<Answer, Readonly<Record<Answer, Sentence>>>> = {
  yes: {
    yes: (years) => ({
      sv: `Lönsamt för både kommunen och samhället på ${years} år.`,
      en: `Pays off for both the municipality and society over ${years} years.`,
    }),
    no: (years) => ({
      sv: `Lönsamt för kommunen men inte för samhället på ${years} år: andra betalar mer än kommunen tjänar.`,
      en: `Pays off for the municipality but not for society over ${years} years: others pay more than the municipality gains.`,
    }),
    untouched: (years) => ({
      sv: `Lönsamt för kommunen på ${years} år. Samhället berörs inte: pengarna byter bara ägare.`,
      en: `Pays off for the municipality over ${years} years. Society is not affected: the money only changes hands.`,
    }),
  },
  no: {
    yes: (years, { coFinancing = 0 }) => ({
      sv: `Lönsamt för samhället men inte för kommunen på ${years} år. Kommunen behöver ${amountText(coFinancing).sv} i samfinansiering för att gå jämnt upp.`,
      en: `Pays off for society but not for the municipality over ${years} years. The municipality needs ${amountText(coFinancing).en} in co-financing to break even.`,
    }),
    no: (years) => ({
      sv: `Lönar sig inte i pengar på ${years} år. Effekter utan pris kan ändå motivera insatsen.`,
      en: `Does not pay off in money over ${years} years. Effects without a price may still justify it.`,
    }),
    untouched: (years) => ({
      sv: `Lönar sig inte för kommunen på ${years} år. Samhället berörs inte: pengarna byter bara ägare.`,
      en: `Does not pay off for the municipality over ${years} years. Society is not affected: the money only changes hands.`,
    }),
  },
  untouched: {
    yes: (years) => ({
      sv: `Lönsamt för samhället på ${years} år. Kommunen berörs inte.`,
      en: `Pays off for society over ${years} years. The municipality is not affected.`,
    }),
    no: (years) => ({
      sv: `Lönar sig inte för samhället på ${years} år. Kommunen berörs inte.`,
      en: `Does not pay off for society over ${years} years. The municipality is not affected.`,
    }),
    untouched: () => ({
      sv: "Resultatet visas när du har en kostnad och en effekt.",
      en: "The result appears once you have a cost and an effect.",
    }),
  },
};

/** The municipality's gain comes later than the term of office ends. */
function notYet({ sv, en }: Text): Text {
  const first = (text: string, mark: string, added: string) => {
    const at = text.indexOf(mark);
    return `${text.slice(0, at)}${added}${text.slice(at)}`;
  };
  const [svMark, enMark] = [
    sv.includes(": andra") ? ": andra" : ".",
    en.includes(": others") ? ": others" : ".",
  ];
  return {
    sv: first(sv, svMark, ", men inte inom mandatperioden"),
    en: first(en, enMark, ", but not within the term of office"),
  };
}

/** The line under the verdict: what the municipality can really take out of its budgets. */
export function cashSentence({ municipality, cash, cashNetPresentValue }: Verdict): Text {
  const sum = amountText(cashNetPresentValue);
  if (municipality === "untouched")
    return { sv: "Kommunens kassa berörs inte.", en: "The municipality's cash is not affected." };
  if (municipality === "yes" && cash === "no")
    return {
      sv: `Ja, men bara om vinsten kan hämtas hem. I kassan är nettonuvärdet ${sum.sv}.`,
      en: `Yes, but only if the gain can be cashed in. In cash the net present value is ${sum.en}.`,
    };
  if (cash === "yes")
    return {
      sv: `I kassan: ja, nettonuvärdet är ${sum.sv}.`,
      en: `In cash: yes, the net present value is ${sum.en}.`,
    };
  return {
    sv: `I kassan: nej, nettonuvärdet är ${sum.sv}.`,
    en: `In cash: no, the net present value is ${sum.en}.`,
  };
}

/** Said where the municipality's yes would be a no without the tax that it keeps. */
export const restsOnTaxSentence: Text = {
  sv: "Kommunens ja vilar på skatteintäkter som den får behålla efter utjämningen.",
  en: "The municipality's yes rests on tax that it keeps after equalisation.",
};
