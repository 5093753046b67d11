import { modifiedInternalRate } from "../../core/measures";
import { defineFunction, type FunctionHelp } from "../definition";
import { flows, oneRate } from "../parameters";

export const definition = defineFunction({
  id: "MIRR",
  group: "measures",
  parameters: [
    flows(),
    oneRate({ key: "financeRate", name: { sv: "kapitalränta", en: "finance_rate" } }),
    oneRate({ key: "reinvestRate", name: { sv: "återinvesteringsränta", en: "reinvest_rate" } }),
  ],
  result: { unit: "rate", spills: false },
  evaluate: modifiedInternalRate,
});

export const help: FunctionHelp = {
  name: { sv: "Modifierad internränta", en: "Modified internal rate of return" },
  summary: {
    sv: "Internränta när utbetalningar finansieras till en ränta och inbetalningar placeras till en annan. År 0 står först.",
    en: "Internal rate of return where payments are financed at one rate and receipts reinvested at another. Year 0 comes first.",
  },
  definition: {
    sv: "Den årliga tillväxten från utbetalningarnas nuvärde till inbetalningarnas slutvärde det sista året. Det behövs både plus och minus.",
    en: "The yearly growth from the present value of the payments to the end value of the receipts in the last year. Both plus and minus are needed.",
  },
  formula: "(FV(+) / −PV(−))^(1/n) − 1",
  parameters: {
    financeRate: {
      sv: "Ränta på det som betalas ut.",
      en: "Rate on what is paid.",
    },
    reinvestRate: {
      sv: "Ränta på det som kommer in.",
      en: "Rate on what comes in.",
    },
  },
  excel: {
    names: ["MODIR", "MIRR"],
    difference: {
      sv: "Samma svar som Excels MODIR. Tomma celler räknas här som 0 och behåller sin plats; Excel hoppar över dem.",
      en: "The same answer as Excel's MIRR. Here blank cells count as 0 and keep their place; Excel passes over them.",
    },
    native: { sv: "=MODIR(B2:B7;10%;12%)", en: "=MIRR(B2:B7,10%,12%)" },
  },
  keywords: {
    sv: ["internränta", "avkastning", "återinvestering"],
    en: ["internal rate of return", "return", "reinvestment"],
  },
  references: [
    {
      title: "Microsoft Support, MIRR function",
      year: 2024,
      url: "https://support.microsoft.com/office/mirr-function-b020f038-7492-4fb4-93c1-35c345b53524",
    },
  ],
  examples: [
    {
      title: { sv: "Fem år, 10 % och 12 %", en: "Five years, 10% and 12%" },
      cells: [[[-120000], [39000], [30000], [21000], [37000], [46000]], 0.1, 0.12],
      result: 0.1261,
      tolerance: 0.00005,
      source: {
        kind: "published",
        title: "Microsoft Excel 2003, Hjälp om MODIR (MIRR function)",
        year: 2003,
        locator: "Example: 12.61 percent after five years",
      },
    },
  ],
};
