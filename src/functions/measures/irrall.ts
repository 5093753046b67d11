import { internalRates } from "../../core/measures";
import type { Money } from "../../core/units";
import { defineFunction, type FunctionHelp } from "../definition";
import { flows } from "../parameters";

export const definition = defineFunction({
  id: "IRRALL",
  group: "measures",
  parameters: [flows()],
  result: { unit: "rate", spills: true },
  evaluate: (yearly: readonly Money[]) => internalRates(yearly).map((rate) => [rate]),
});

export const help: FunctionHelp = {
  name: { sv: "Alla internräntor", en: "All internal rates of return" },
  summary: {
    sv: "Alla räntor vid vilka nettonuvärdet är 0, i en kolumn från den lägsta. En dubbelrot ges en gång.",
    en: "All rates at which the net present value is 0, in a column from the lowest. A double root is given once.",
  },
  definition: {
    sv: "Söker varje ränta från −100 % + 1e-9 till 1e9. Mer än ett svar betyder att flödena byter tecken flera gånger; då säger internräntan inte själv om projektet lönar sig. Använd nettonuvärdet.",
    en: "Searches every rate from −100% + 1e-9 to 1e9. More than one answer means that the flows change sign several times; then the internal rate alone does not tell whether the project pays. Use the net present value.",
  },
  formula: "Σ F(t) · (1 + r)^−t = 0",
  excel: {
    names: ["IR", "IRR"],
    difference: {
      sv: "Excels IR ger en enda ränta och säger inte att det finns fler.",
      en: "Excel's IRR gives one rate and does not say that there are more.",
    },
  },
  keywords: {
    sv: ["internränta", "flera internräntor", "rötter"],
    en: ["internal rate of return", "multiple rates", "roots"],
  },
  references: [
    {
      title: "Descartes' rule of signs, Encyclopedia of Mathematics",
      year: 2020,
      url: "https://encyclopediaofmath.org/wiki/Descartes_theorem",
    },
  ],
  examples: [
    {
      title: { sv: "Två rötter: 25 % och 400 %", en: "Two roots: 25% and 400%" },
      cells: [[[-1600, 10000, -10000]]],
      result: [[0.25], [4]],
      source: {
        kind: "published",
        title: "Lorie och Savage, Three Problems in Rationing Capital, Journal of Business 28",
        year: 1955,
        locator: "s. 229–239, oljepumpen",
      },
    },
  ],
};
