import type { Text } from "../../text";
import type { Answer, Verdict } from "../reports/verdict";
import { amountText } from "./amountText";
import { yearsText } from "./yearsText";

/** The verdict as one sentence or two, in both languages. */
export function verdictSentence(verdict: Verdict): Text {
  return sentences[verdict.municipality][verdict.society](yearsText(verdict.horizon), verdict);
}

type Sentence = (years: Text, verdict: Verdict) => Text;

/** The municipality's gain comes later than the term of office ends. */
const isLate = ({ withinTerm }: Verdict): boolean => withinTerm === "no";

const bothGain: Sentence = (years, verdict) => ({
  sv: `Lönsamt för både kommunen och samhället på ${years.sv}${isLate(verdict) ? ", men inte inom mandatperioden" : ""}.`,
  en: `Pays off for both the municipality and society over ${years.en}${isLate(verdict) ? ", but not within the term of office" : ""}.`,
});

const onlyMunicipalityGains: Sentence = (years, verdict) => {
  const others = {
    sv: "andra betalar mer än kommunen tjänar",
    en: "others pay more than the municipality gains",
  };
  if (isLate(verdict))
    return {
      sv: `Lönsamt för kommunen på ${years.sv} men inte inom mandatperioden, och inte alls för samhället: ${others.sv}.`,
      en: `Pays off for the municipality over ${years.en} but not within the term of office, and not at all for society: ${others.en}.`,
    };
  return {
    sv: `Lönsamt för kommunen men inte för samhället på ${years.sv}: ${others.sv}.`,
    en: `Pays off for the municipality but not for society over ${years.en}: ${others.en}.`,
  };
};

const onlySocietyGains: Sentence = (years, { coFinancing = 0 }) => ({
  sv: `Lönsamt för samhället men inte för kommunen på ${years.sv}. Kommunen behöver ${amountText(coFinancing).sv} i samfinansiering för att gå jämnt upp.`,
  en: `Pays off for society but not for the municipality over ${years.en}. The municipality needs ${amountText(coFinancing).en} in co-financing to break even.`,
});

const changesHands: Text = {
  sv: "Samhället berörs inte: pengarna byter bara ägare.",
  en: "Society is not affected: the money only changes hands.",
};

const sentences: Readonly<Record<Answer, Readonly<Record<Answer, Sentence>>>> = {
  yes: {
    yes: bothGain,
    no: onlyMunicipalityGains,
    untouched: (years) => ({
      sv: `Lönsamt för kommunen på ${years.sv}. ${changesHands.sv}`,
      en: `Pays off for the municipality over ${years.en}. ${changesHands.en}`,
    }),
  },
  no: {
    yes: onlySocietyGains,
    no: (years) => ({
      sv: `Lönar sig inte i pengar på ${years.sv}. Effekter utan pris kan ändå motivera insatsen.`,
      en: `Does not pay off in money over ${years.en}. Effects without a price may still justify it.`,
    }),
    untouched: (years) => ({
      sv: `Lönar sig inte för kommunen på ${years.sv}. ${changesHands.sv}`,
      en: `Does not pay off for the municipality over ${years.en}. ${changesHands.en}`,
    }),
  },
  untouched: {
    yes: (years) => ({
      sv: `Lönsamt för samhället på ${years.sv}. Kommunen berörs inte.`,
      en: `Pays off for society over ${years.en}. The municipality is not affected.`,
    }),
    no: (years) => ({
      sv: `Lönar sig inte för samhället på ${years.sv}. Kommunen berörs inte.`,
      en: `Does not pay off for society over ${years.en}. The municipality is not affected.`,
    }),
    untouched: () => ({
      sv: "Resultatet visas när du har en kostnad och en effekt.",
      en: "The result appears once you have a cost and an effect.",
    }),
  },
};

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
