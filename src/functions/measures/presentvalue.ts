import { presentValue, type RateSchedule, type Timing } from "../../core/discounting";
import type { Money } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { amount, discountRate, time, timing } from "../parameters";

export const definition = defineFunction({
  id: "PRESENTVALUE",
  group: "measures",
  parameters: [discountRate(), amount(), time(), optional(timing())],
  result: { unit: "money", spills: false },
  evaluate: (schedule: RateSchedule, sum: Money, year: number, when?: Timing) =>
    presentValue(schedule, sum, year, when),
});

export const help: FunctionHelp = {
  name: { sv: "Nuvärde av ett belopp", en: "Present value of an amount" },
  summary: {
    sv: "Vad ett belopp ett visst år är värt i startåret. År 0 diskonteras inte; året får ligga mellan hela år.",
    en: "What an amount in a certain year is worth in the start year. Year 0 is not discounted; the year may lie between whole years.",
  },
  definition: {
    sv: "Beloppet gånger diskonteringsfaktorn för året. Belopp och ränta ska båda vara reala eller båda nominella.",
    en: "The amount times the discount factor of the year. Amount and rate are both real, or both nominal.",
  },
  formula: "PV = belopp · D(t)",
  excel: {
    names: ["NUVÄRDE", "PV"],
    difference: {
      sv: "Excels NUVÄRDE ger svaret med omvänt tecken och kan inte ta en räntetrappa.",
      en: "Excel's PV gives the answer with the opposite sign and cannot take a schedule of rates.",
    },
    native: { sv: "=-NUVÄRDE(3,5%;2;0;1071,225)", en: "=-PV(3.5%,2,0,1071.225)" },
  },
  keywords: { sv: ["nuvärde", "diskontering"], en: ["present value", "discounting"] },
  references: [
    {
      title: "HM Treasury, The Green Book, annex 6",
      year: 2022,
      url: "https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government",
    },
  ],
  examples: [
    {
      title: { sv: "1 071,225 kr om två år vid 3,5 %", en: "1,071.225 kr in two years at 3.5%" },
      cells: [0.035, 1071.225, 2, null],
      result: 1000,
      source: { kind: "native", formula: "=-PV(3.5%,2,0,1071.225)" },
    },
  ],
};
