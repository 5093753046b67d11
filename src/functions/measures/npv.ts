import { netPresentValue } from "../../core/discounting";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { discountRate, flows, timing } from "../parameters";

export const definition = defineFunction({
  id: "NPV",
  group: "measures",
  parameters: [discountRate(), flows(), optional(timing())],
  result: { unit: "money", spills: false },
  evaluate: netPresentValue,
});

export const help: FunctionHelp = {
  name: { sv: "Nettonuvärde", en: "Net present value" },
  summary: {
    sv: "Nettonuvärde av en rad årliga flöden. År 0 står först och diskonteras inte.",
    en: "Net present value of a row of yearly flows. Year 0 comes first and is not discounted.",
  },
  definition: {
    sv: "Summan av alla flöden omräknade till värdet i startåret. Flöden och ränta ska båda vara reala eller båda nominella. Tomma celler räknas som 0 och behåller sin plats.",
    en: "The sum of all flows at their value in the start year. Flows and rate are both real, or both nominal. Blank cells count as 0 and keep their place.",
  },
  formula: "NPV = Σ F(t) · D(t),  t = 0…H",
  excel: {
    names: ["NETNUVÄRDE", "NPV", "NUVÄRDE"],
    difference: {
      sv: "Excels NETNUVÄRDE diskonterar redan det första beloppet ett år. Här är första beloppet år 0 och diskonteras inte; tidpunkt ”slutet” ger samma svar som Excel.",
      en: "Excel's NPV discounts the first amount by one year already. Here the first amount is year 0 and is not discounted; timing “end” gives the same answer as Excel.",
    },
    native: { sv: "=B2+NETNUVÄRDE(3,5%;B3:B10)", en: "=B2+NPV(3.5%,B3:B10)" },
  },
  references: [{ title: "HM Treasury, The Green Book", year: 2022 }],
  examples: [
    {
      title: { sv: "Fem år vid 15 %", en: "Five years at 15%" },
      cells: [0.15, [[-210000], [15000], [30000], [32000], [425000]], null],
      result: 89763.44,
      tolerance: 0.005,
      source: { kind: "published", title: "method.md section 8", year: 2026 },
    },
  ],
};
