import type { RateSchedule } from "../../core/discounting";
import { NotAvailableError } from "../../core/errors";
import { hump, measureMessages } from "../../core/measures";
import type { Money } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { discountRate, flows } from "../parameters";

/** The running sums of the example, as a native formula. */
const SUMS = "MMULT({-500,200,400},{1,1,1;0,1,1;0,0,1})";

export const definition = defineFunction({
  id: "HUMP",
  group: "measures",
  parameters: [flows(), optional(discountRate())],
  result: { unit: "mixed", spills: true },
  evaluate: (yearly: readonly Money[], schedule?: RateSchedule) => {
    const { lowest, year, back } = hump(yearly, schedule);
    const noHump = new NotAvailableError(measureMessages.noHump());
    const notBack = new NotAvailableError(measureMessages.noPayback(yearly.length - 1));
    return [[lowest, year ?? noHump, back ?? (year === undefined ? noHump : notBack)]];
  },
});

export const help: FunctionHelp = {
  name: { sv: "Investeringspuckel", en: "Investment hump" },
  summary: {
    sv: "Hur mycket pengar som är ute som mest, vilket år, och första hela året då de är tillbaka. Odiskonterat utan ränta.",
    en: "How much money is out at most, in which year, and the first whole year it is back. Undiscounted without a rate.",
  },
  definition: {
    sv: "Den löpande summans lägsta punkt (0 om den aldrig är negativ), det första året dit, och det första året därefter med en summa på minst 0. Ger tre celler; år som inte finns visas som #N/A.",
    en: "The lowest point of the running sum (0 if it is never negative), the first year there, and the first year after it with a sum of at least 0. Gives three cells; a year that does not exist shows as #N/A.",
  },
  formula: "min(0, min S(t)),  S(t) = Σ F(0…t)",
  parameters: {
    rate: {
      sv: "Ränta för en diskonterad puckel. Utan den räknas den odiskonterat.",
      en: "Rate for a discounted hump. Without it the hump is undiscounted.",
    },
  },
  excel: {
    names: ["MIN"],
    difference: {
      sv: "Excel har ingen egen funktion; MIN av de löpande summorna ger puckelns djup.",
      en: "Excel has no function of its own; MIN of the running sums gives the depth of the hump.",
    },
    native: {
      sv: "=MIN(0;SCAN(0;B2:B10;LAMBDA(s;f;s+f)))",
      en: "=MIN(0,SCAN(0,B2:B10,LAMBDA(s,f,s+f)))",
    },
  },
  keywords: {
    sv: ["puckel", "investeringspuckel", "likviditet", "kapitalbehov"],
    en: ["hump", "peak funding", "capital need"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: { sv: "Utlägg i år 0, tillbaka år 2", en: "An outlay in year 0, back in year 2" },
      cells: [[[-500, 200, 400]], null],
      result: [[-500, 0, 2]],
      source: {
        kind: "native",
        formula: `=CHOOSE({1,2,3},MIN(0,${SUMS}),MATCH(MIN(${SUMS}),${SUMS},0)-1,MATCH(TRUE,${SUMS}>=0,0)-1)`,
      },
    },
    {
      title: { sv: "Ingen puckel", en: "No hump" },
      cells: [[[100, 50]], null],
      result: [[0, "#N/A", "#N/A"]],
      source: {
        kind: "derived",
        how: {
          sv: "Summorna 100 och 150 är aldrig under 0.",
          en: "The sums 100 and 150 are never below 0.",
        },
      },
    },
  ],
};
