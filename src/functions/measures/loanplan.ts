import { loanPlan, type LoanKind } from "../../core/loans";
import type { Text } from "../../core/text";
import type { Money, Rate, Years } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { loanKind, oneRate, planYears, positiveAmount } from "../parameters";

const headings: readonly Text[] = [
  { sv: "År", en: "Year" },
  { sv: "Ingående skuld", en: "Opening debt" },
  { sv: "Ränta", en: "Interest" },
  { sv: "Amortering", en: "Repayment" },
  { sv: "Utgående skuld", en: "Closing debt" },
];

export const definition = defineFunction({
  id: "LOANPLAN",
  group: "measures",
  parameters: [positiveAmount(), oneRate(), planYears(), optional(loanKind())],
  result: { unit: "money", spills: true },
  evaluate: (amount: Money, rate: Rate, years: Years, kind?: LoanKind) => [
    headings,
    ...loanPlan(amount, rate, years, kind).map((year, place) => [
      place + 1,
      year.opening,
      year.interest,
      year.repayment,
      year.closing,
    ]),
  ],
});

export const help: FunctionHelp = {
  name: { sv: "Låneplan", en: "Loan plan" },
  summary: {
    sv: "Låneplan år för år: ingående skuld, ränta, amortering, utgående skuld. Annuitet är förval; betalning i slutet av året, i hela ören.",
    en: "Loan plan year by year: opening debt, interest, repayment, closing debt. Annuity by default; paid at the end of the year, in whole öre.",
  },
  definition: {
    sv: "Räntan räknas på årets ingående skuld. Räntor och betalningar avrundas till ören (hälften uppåt) som i verkligheten, och den sista amorteringen tar resten, så att skulden slutar på exakt 0.",
    en: "Interest is on the opening debt of the year. Interest and payments are rounded to öre (a half upwards) as in reality, and the last repayment takes the rest, so that the debt ends at exactly 0.",
  },
  formula: "ränta = ingående · r;  annuitet: belopp / Σ D(t);  rak: belopp / n",
  excel: {
    names: ["AMORT", "PPMT", "BETALNING", "PMT", "RBETALNING", "IPMT", "KUMRÄNTA", "CUMIPMT"],
    difference: {
      sv: "Excels BETALNING, AMORT och RBETALNING ger oavrundade belopp med omvänt tecken, ett år i taget. Här kommer hela planen, i betalbara ören.",
      en: "Excel's PMT, PPMT and IPMT give unrounded amounts with the opposite sign, one year at a time. Here comes the whole plan, in payable öre.",
    },
    native: {
      sv: "=AVRUNDA(-RBETALNING(3%;A2;10;1000000);2)",
      en: "=ROUND(-IPMT(3%,A2,10,1000000),2)",
    },
  },
  keywords: {
    sv: ["lån", "amortering", "annuitetslån", "rak amortering", "amorteringsfritt"],
    en: ["loan", "repayment", "annuity", "straight", "interest-only"],
  },
  references: [
    {
      title: "Microsoft Support, PMT function",
      year: 2024,
      url: "https://support.microsoft.com/office/pmt-function-0214da64-9a63-4996-bc20-214433fa6441",
    },
  ],
  examples: [
    {
      title: { sv: "Annuitet, tre år vid 10 %", en: "Annuity, three years at 10%" },
      cells: [8000, 0.1, 3, null],
      result: [
        headings,
        [1, 8000, 800, 2416.92, 5583.08],
        [2, 5583.08, 558.31, 2658.61, 2924.47],
        [3, 2924.47, 292.45, 2924.47, 0],
      ],
      source: {
        kind: "published",
        title: "Microsoft Support, IPMT function",
        year: 2024,
        locator: "Example: interest in the last year, 292.45",
        url: "https://support.microsoft.com/office/ipmt-function-5cce0ad6-8402-4a41-8d29-61a0b054cb6f",
      },
    },
    {
      title: {
        sv: "Rak amortering, tre år: sista året tar resten",
        en: "Straight, three years: the last takes the rest",
      },
      cells: [100, 0.03, 3, "straight"],
      result: [
        headings,
        [1, 100, 3, 33.33, 66.67],
        [2, 66.67, 2, 33.33, 33.34],
        [3, 33.34, 1, 33.34, 0],
      ],
      source: {
        kind: "derived",
        how: {
          sv: "100 delat på tre är 33,33 i hela ören; resten 33,34 tas det sista året. Räntan 2,0001 och 1,0002 avrundas.",
          en: "100 over three is 33.33 in whole öre; the rest, 33.34, is taken in the last year. The interest 2.0001 and 1.0002 is rounded.",
        },
      },
    },
  ],
};
