import type { Text } from "../../core/text";

/** The words of the two fixed runs that Swedish reports print. */
export const fixedRunsText = {
  planned: { sv: "Som planerat", en: "As planned" },
  outer: {
    sv: "Om omvärlden gör effekterna mindre",
    en: "If the world around makes the effects smaller",
  },
  outerHint: {
    sv: "Nettonuvärdet på varje sikt när alla effekter räknas om med samma tal. Kostnaderna är oförändrade.",
    en: "Net present value over each horizon with every effect multiplied by the same number. Costs are unchanged.",
  },
  factor: { sv: "Alla effekter ×", en: "All effects ×" },
  factorHint: {
    sv: "Till exempel 0,9: en tiondel mindre. Det är ett förval i SOCINV, inte en publicerad siffra.",
    en: "For example 0.9: a tenth less. It is a default of SOCINV, not a published figure.",
  },
  effectsTimes: (factor: Text): Text => ({
    sv: `Effekter × ${factor.sv}`,
    en: `Effects × ${factor.en}`,
  }),
  netPresentValue: (unit: Text): Text => ({
    sv: `Nettonuvärde, ${unit.sv}`,
    en: `Net present value, ${unit.en}`,
  }),
  horizon: { sv: "Sikt", en: "Horizon" },
  spread: {
    sv: "Om kostnaden fördelas på tre år",
    en: "If the cost is spread over three years",
  },
  spreadHint: {
    sv: "En upplysning: varje års kostnad som en tredjedel i vart och ett av de tre följande åren, odiskonterat. En social investering kostnadsförs när den görs, så budgeten är den planerade.",
    en: "A memo: each year's cost as a third in each of the three years that follow, undiscounted. A social investment is an expense when it happens, so the budget is the planned one.",
  },
  profit: (unit: Text): Text => ({
    sv: `Summerat netto, ${unit.sv}`,
    en: `Running net, ${unit.en}`,
  }),
  spreadRun: { sv: "Fördelad", en: "Spread" },
  when: { sv: "När", en: "When" },
  after: (years: number): Text => ({
    sv: `Efter ${String(years)}\u00a0år`,
    en: `After ${String(years)}\u00a0${years === 1 ? "year" : "years"}`,
  }),
};
