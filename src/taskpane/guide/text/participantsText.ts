import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Text } from "../../../core/text";

/** The words of step 2 that belong to no single field. */
export const participantsText = {
  participants: t("Hur många deltar?", "How many take part?"),
  participantsLine: t("Antal som börjar varje år.", "Number who start each year."),
  addYear: t("Lägg till år", "Add a year"),
  total: t("Totalt", "Total"),
  ownRates: t(
    "Andelen som lyckas skiljer sig mellan åren",
    "The share who succeed differs by year",
  ),
  ownRatesHint: t(
    "Tomt betyder att den gemensamma andelen gäller.",
    "Empty means that the common share holds.",
  ),
  spoken: (label: Text, row: number): Text => ({
    sv: `${label.sv}, rad ${String(row)}`,
    en: `${label.en}, row ${String(row)}`,
  }),
  removeYear: (year: string): Text => ({ sv: `Ta bort ${year}`, en: `Remove ${year}` }),
  row: (row: number): Text => ({ sv: `rad ${String(row)}`, en: `row ${String(row)}` }),
  few: t(
    "Färre än fem deltagare ett år. Tänk på att kalkylen är en offentlig handling.",
    "Fewer than five participants in one year. Bear in mind that the calculation is a public document.",
  ),
  success: t("Hur många lyckas?", "How many succeed?"),
  how: t("Hur vet ni det?", "How do you know?"),
  comparison: t("Jämförelsegrupp", "Comparison group"),
  study: t("Forskning eller utvärdering", "Research or evaluation"),
  own: t("Egen bedömning", "Own judgement"),
  measured: t("Hur är det mätt?", "How was it measured?"),
  onlyAfter: t("Antal efteråt, i båda grupperna", "Numbers afterwards, in both groups"),
  beforeAndAfter: t(
    "Andel före och efter, i båda grupperna",
    "Shares before and after, in both groups",
  ),
  treatedGroup: t("Insatsgruppen", "Treated group"),
  controlGroup: t("Jämförelsegruppen", "Comparison group"),
  difference: (points: string, low?: string, high?: string): Text => {
    const span = low === undefined ? "" : ` (95\u00a0%: ${low}–${high ?? ""})`;
    const spanEn = low === undefined ? "" : ` (95%: ${low}–${high ?? ""})`;
    return {
      sv: `Skillnad: ${points} procentenheter${span}.`,
      en: `Difference: ${points} percentage points${spanEn}.`,
    };
  },
  useDifference: (points: string): Text => ({
    sv: `Använd ${points}\u00a0% som andel som lyckas`,
    en: `Use ${points}% as the share who succeed`,
  }),
  carried: t("Osäkerheten förs över till steg 4.", "The uncertainty is carried over to step 4."),
  inUse: t(
    "Skillnaden används som andel som lyckas.",
    "The difference is used as the share who succeed.",
  ),
  negative: t(
    "Skillnaden är inte större än noll. Med de talen har insatsen ingen effekt att räkna på.",
    "The difference is not greater than zero. With those numbers there is no effect to calculate.",
  ),
  didDescription: (treated: string, control: string): Text => ({
    sv: `Skillnad i skillnader: insatsgruppen ${treated}, jämförelsegruppen ${control}`,
    en: `Difference in differences: treated ${treated}, comparison ${control}`,
  }),
  costs: t("Vad kostar det, och vem betalar?", "What does it cost, and who pays?"),
  noCosts: t("Inga kostnader än", "No costs yet"),
  noCostsWhy: t(
    "Ta med allt som insatsen kräver, också det som andra betalar.",
    "Include everything that the intervention takes, also what others pay.",
  ),
  addCost: t("Lägg till kostnad", "Add a cost"),
  paste: t("Klistra in rader", "Paste rows"),
  perParticipant: t("per deltagare", "per participant"),
  yearly: t("per år", "a year"),
  once: t("en gång", "once"),
};
