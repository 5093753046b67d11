import type { TableId } from "../../../../core/model";
import type { Text } from "../../../../core/text";

/** One line under the title of each sheet: what stands here, and how it is changed. */
export const sheetLines: Readonly<Record<TableId, Text>> = {
  assumptions: {
    sv: "Det som gäller hela kalkylen. Ändra de gula cellerna, så räknas resultatet om.",
    en: "What holds for the whole calculation. Change the yellow cells and the result follows.",
  },
  participants: {
    sv: "De som börjar i insatsen, en rad för varje år eller grupp.",
    en: "Those who start, one row for each year or group.",
  },
  costs: {
    sv: "Vad insatsen kostar, vem som betalar och när. Skriv kostnader utan minustecken.",
    en: "What the intervention costs, who pays and when. Write costs without a minus sign.",
  },
  effects: {
    sv: "Vad en deltagare som lyckas är värd per år, för vem, från när och hur länge.",
    en: "What a participant who succeeds is worth a year, to whom, from when and for how long.",
  },
  notMonetised: {
    sv: "Det som spelar roll men inte har fått något pris. Visas bredvid resultatet.",
    en: "What matters but has no price. It is shown beside the result.",
  },
};

export const resultTexts = {
  line: {
    sv: "Räknas om när du ändrar i bladen. Summor är av oavrundade tal, belopp i kronor.",
    en: "Follows every change in the sheets. Sums are of unrounded figures, amounts in SEK.",
  },
  verdict: { sv: "Lönar det sig?", en: "Does it pay off?" },
  notMonetised: { sv: "Effekter utan pris", en: "Effects without a price" },
  fiveQuestions: { sv: "Fem frågor om risk", en: "Five questions on risk" },
  actors: { sv: "Vem tjänar och vem betalar?", en: "Who gains and who pays?" },
  budget: {
    sv: "Nämndernas budget, löpande priser",
    en: "The committees' budgets, current prices",
  },
  summary: { sv: "Alla mått", en: "All measures" },
} satisfies Record<string, Text>;
