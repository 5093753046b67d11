import { capitalCharge, type ChargeKind } from "../../core/loans";
import type { Text } from "../../core/text";
import type { Money, Rate, Years } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { chargeKind, oneRate, planYears, positiveAmount } from "../parameters";

const headings: readonly Text[] = [
  { sv: "År", en: "Year" },
  { sv: "Avskrivning", en: "Depreciation" },
  { sv: "Ränta", en: "Interest" },
  { sv: "Kapitalkostnad (minnespost)", en: "Capital charge (memo)" },
];

export const definition = defineFunction({
  id: "CAPITALCHARGE",
  group: "measures",
  parameters: [
    positiveAmount(),
    planYears(),
    oneRate({ key: "rate", name: { sv: "ränta", en: "rate" } }),
    optional(chargeKind()),
  ],
  result: { unit: "money", spills: true },
  evaluate: (amount: Money, years: Years, rate: Rate, kind?: ChargeKind) => [
    headings,
    ...capitalCharge(amount, years, rate, kind).map((year, place) => [
      place + 1,
      year.depreciation,
      year.interest,
      year.total,
    ]),
  ],
});

export const help: FunctionHelp = {
  name: { sv: "Kapitalkostnad (minnespost)", en: "Capital charge (memo)" },
  summary: {
    sv: "Avskrivning och ränta år för år om beloppet hade varit en anläggning: en minnespost. Rak avskrivning är förval; räntan är nominell.",
    en: "Depreciation and interest year by year if the amount had been an asset: a memo. Straight-line by default; the rate is nominal.",
  },
  definition: {
    sv: "En social investering är en kostnad när den genomförs och får inte aktiveras. Kapitalkostnaden visar bara vad samma belopp hade kostat per år som anläggning. Rak: lika stor avskrivning varje år och ränta på ingående balans. Annuitet: lika stor summa varje år. Avrundas inte.",
    en: "A social investment is an expense when it happens and may not be capitalised. The capital charge only shows what the same amount had cost a year as an asset. Straight: the same depreciation every year and interest on the opening balance. Annuity: the same total every year. Not rounded.",
  },
  formula: "rak: belopp / n + r · ingående balans;  annuitet: belopp / Σ D(t)",
  parameters: {
    rate: {
      sv: "Nominell ränta, till exempel 2,5 % eller SE-SKR-2025.",
      en: "Nominal rate, for example 2.5% or SE-SKR-2025.",
    },
    years: { sv: "Avskrivningstid i hela år.", en: "Depreciation period in whole years." },
  },
  excel: {
    names: ["LINAVSKR", "SLN", "RBETALNING", "IPMT", "AMORT", "PPMT"],
    difference: {
      sv: "Excels LINAVSKR ger bara avskrivningen. Här kommer även räntan, år för år.",
      en: "Excel's SLN gives the depreciation alone. Here the interest comes too, year by year.",
    },
    native: { sv: "=LINAVSKR(1000000;0;10)", en: "=SLN(1000000,0,10)" },
  },
  keywords: {
    sv: ["avskrivning", "internränta", "kapitalkostnad", "minnespost"],
    en: ["depreciation", "capital charge", "memo"],
  },
  references: [
    {
      title: "SKR, Internränta för år 2025 (cirkulär)",
      year: 2024,
      url: "https://skhi.se/skr/tjanster/cirkular/cirkular/2024/internrantaforar2025.79404.html",
    },
  ],
  examples: [
    {
      title: { sv: "Rak avskrivning på två år", en: "Straight-line over two years" },
      cells: [1000, 2, 0.025, null],
      result: [headings, [1, 500, 25, 525], [2, 500, 12.5, 512.5]],
      source: {
        kind: "native",
        formula:
          "=CHOOSE({1,2,3,4},{1;2},SLN(1000,0,2),2.5%*{1000;500},SLN(1000,0,2)+2.5%*{1000;500})",
      },
    },
    {
      title: { sv: "Annuitet på två år", en: "Annuity over two years" },
      cells: [2100, 2, 0.1, "annuity"],
      result: [headings, [1, 1000, 210, 1210], [2, 1100, 110, 1210]],
      source: {
        kind: "native",
        formula:
          "=-CHOOSE({1,2,3,4},{-1;-2},CHOOSE({1;2},PPMT(10%,1,2,2100),PPMT(10%,2,2,2100)),CHOOSE({1;2},IPMT(10%,1,2,2100),IPMT(10%,2,2,2100)),PMT(10%,2,2100))",
      },
    },
  ],
};
