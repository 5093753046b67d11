import { equivalentAnnualAmount } from "../../core/measures";
import { defineFunction, type FunctionHelp } from "../definition";
import { amount, discountRate, yearCount } from "../parameters";

export const definition = defineFunction({
  id: "EAC",
  group: "measures",
  parameters: [discountRate(), amount(), yearCount()],
  result: { unit: "money", spills: false },
  evaluate: (schedule, sum, years) => equivalentAnnualAmount(schedule, sum, years),
});

export const help: FunctionHelp = {
  name: { sv: "Annuitet", en: "Equivalent annual amount" },
  summary: {
    sv: "Det jämna belopp per år, i slutet av varje år, som är värt lika mycket som ett nuvärde.",
    en: "The even amount a year, at the end of each year, that is worth as much as a present value.",
  },
  definition: {
    sv: "Nuvärdet delat med summan av diskonteringsfaktorerna för år 1 till n. Samma tecken som beloppet. Räntan får vara en räntetrappa.",
    en: "The present value over the sum of the discount factors of years 1 to n. It has the amount's sign. The rate may be a schedule.",
  },
  formula: "belopp / Σ D(t),  t = 1…n",
  excel: {
    names: ["BETALNING", "PMT"],
    difference: {
      sv: "Excels BETALNING ger svaret med omvänt tecken och kan inte ta en räntetrappa.",
      en: "Excel's PMT gives the answer with the opposite sign and cannot take a schedule of rates.",
    },
    native: { sv: "=-BETALNING(3,5%;10;100000)", en: "=-PMT(3.5%,10,100000)" },
  },
  keywords: {
    sv: ["annuitet", "årskostnad", "kostnad per år"],
    en: ["annuity", "annual cost", "equivalent annual cost"],
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
      title: { sv: "210 kr över två år vid 10 %", en: "210 kr over two years at 10%" },
      cells: [0.1, 210, 2],
      result: 121,
      source: { kind: "native", formula: "=-PMT(10%,2,210)" },
    },
  ],
};
