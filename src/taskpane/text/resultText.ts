import type { Text } from "../../core/text";

const years = (count: number): Text => ({
  sv: `${String(count)}\u00a0år`,
  en: count === 1 ? "1\u00a0year" : `${String(count)}\u00a0years`,
});

/** The words of a calculation's result. */
export const resultText = {
  verdict: { sv: "Slutsats", en: "Verdict" },
  answers: {
    yes: { sv: "Lönar sig", en: "Pays off" },
    no: { sv: "Lönar sig inte", en: "Does not pay off" },
    untouched: { sv: "Berörs inte", en: "Not affected" },
  },
  municipality: { sv: "Kommun", en: "Municipality" },
  society: { sv: "Samhälle", en: "Society" },
  municipalityOver: (horizon: number): Text => ({
    sv: `Kommun, ${years(horizon).sv}`,
    en: `Municipality, ${years(horizon).en}`,
  }),
  societyOver: (horizon: number): Text => ({
    sv: `Samhälle, ${years(horizon).sv}`,
    en: `Society, ${years(horizon).en}`,
  }),
  years,
  chance: { sv: "Chans till överskott", en: "Chance of a surplus" },
  chanceSentence: (share: string, horizon: number): Text => ({
    sv: `Chansen att kommunen går plus på ${years(horizon).sv} är ${share}.`,
    en: `The chance of a municipal surplus over ${years(horizon).en} is ${share}.`,
  }),
  twoCalculations: { sv: "Två kalkyler", en: "Two calculations" },
  basis: (priceYear: number, rate: string): Text => ({
    sv: `${String(priceYear)} års priser, ${rate} ränta`,
    en: `${String(priceYear)} prices, ${rate} rate`,
  }),
  basisOfSchedule: (priceYear: number): Text => ({
    sv: `${String(priceYear)} års priser, ränta enligt Antaganden`,
    en: `${String(priceYear)} prices, rate as in Assumptions`,
  }),
  netPresentValue: (basis: Text, unit: Text | undefined): Text => ({
    sv: `Nettonuvärde i ${unit ? `${unit.sv}, ` : ""}${basis.sv}`,
    en: `Net present value, ${unit ? `${unit.en}, ` : ""}${basis.en}`,
  }),
  after: { sv: "Efter", en: "After" },
  term: (year: number): Text => ({
    sv: `Mandatperioden, till ${String(year)}`,
    en: `Term of office, to ${String(year)}`,
  }),
  fiveQuestions: { sv: "Fem frågor", en: "Five questions" },
  fiveCaption: (horizon: number, unit: Text): Text => ({
    sv: `Nettonuvärde på ${years(horizon).sv}, ${unit.sv}`,
    en: `Net present value over ${years(horizon).en}, ${unit.en}`,
  }),
  whatIf: { sv: "Vad händer om …", en: "What if …" },
  succeed: { sv: "1. Vi lyckas som planerat", en: "1. We succeed as planned" },
  half: { sv: "2. Vi når bara hälften", en: "2. We reach only half" },
  badly: { sv: "3. Det går riktigt dåligt", en: "3. It goes really badly" },
  onlyOne: { sv: "4. Bara en deltagare lyckas", en: "4. Only one participant succeeds" },
  notPossible: { sv: "går ej", en: "not possible" },
  actors: { sv: "Vem vinner och vem betalar", en: "Who gains and who pays" },
  actor: { sv: "Aktör", en: "Actor" },
  net: { sv: "Netto", en: "Net" },
  costs: { sv: "Kostnad", en: "Cost" },
  benefits: { sv: "Nytta", en: "Benefit" },
  notPriced: { sv: "Räknas inte i kronor", en: "Not in money" },
  notPricedNone: {
    sv: "Inga effekter utan pris är angivna.",
    en: "No effects without a price are given.",
  },
  toCheck: { sv: "Att se över", en: "To check" },
  thingsToCheck: (count: number): Text => ({
    sv: count === 1 ? "1 sak att se över" : `${String(count)} saker att se över`,
    en: count === 1 ? "1 thing to check" : `${String(count)} things to check`,
  }),
  canAddAnyway: {
    sv: "Du kan lägga in kalkylen ändå.",
    en: "You can still add the calculation.",
  },
  thingsToMend: (count: number): Text => ({
    sv: count === 1 ? "1 sak att rätta" : `${String(count)} saker att rätta`,
    en: count === 1 ? "1 thing to mend" : `${String(count)} things to mend`,
  }),
  mendFirst: {
    sv: "Rätta dem, så räknas resultatet.",
    en: "Mend them, and the result is calculated.",
  },
  nothingToCheck: { sv: "Inget att se över.", en: "Nothing to check." },
  severity: {
    error: { sv: "Fel", en: "Error" },
    warning: { sv: "Varning", en: "Warning" },
    note: { sv: "Notera", en: "Note" },
  },
  restsOn: { sv: "Resultatet vilar på", en: "The result rests on" },
};
