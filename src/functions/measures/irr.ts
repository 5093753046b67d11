import { internalRate } from "../../core/measures";
import type { Money } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { flows, guess } from "../parameters";

export const definition = defineFunction({
  id: "IRR",
  group: "measures",
  parameters: [flows(), optional(guess())],
  result: { unit: "rate", spills: false },
  evaluate: (yearly: readonly Money[], near?: number) => internalRate(yearly, near),
});

export const help: FunctionHelp = {
  name: { sv: "Internränta (IRR)", en: "Internal rate of return" },
  summary: {
    sv: "Den ränta vid vilken nettonuvärdet är 0. Finns det flera ges den som ligger närmast gissningen (förval 10 %).",
    en: "The rate at which the net present value is 0. Where there are several, the one nearest the guess (default 10%).",
  },
  definition: {
    sv: "Alla räntor mellan −100 % och 100 miljarder procent söks, en dubbelrot räknas en gång, och den närmast gissningen ges. Saknas en sådan ränta blir svaret #N/A med orsaken. Internräntan här är projektets avkastning, inte SKR:s internränta för kapitalkostnader.",
    en: "All rates between −100% and 100 billion percent are searched, a double root counts once, and the one nearest the guess is given. Where there is none the answer is #N/A with the reason. This is the return of the project, not SKR's internal rate for capital charges.",
  },
  formula: "Σ F(t) · (1 + r)^−t = 0",
  excel: {
    names: ["IR", "IRR"],
    difference: {
      sv: "Excels IR letar från gissningen och ger den rot den råkar hitta, eller #OGILTIGT! fast en rot finns. Här räknas tomma celler som 0 och behåller sin plats; i Excel hoppas de över, så att senare år flyttas.",
      en: "Excel's IRR searches from the guess and gives whichever root it meets, or #NUM! although there is one. Here blank cells count as 0 and keep their place; Excel passes over them, so that later years move.",
    },
    native: { sv: "=IR(B2:B10)", en: "=IRR(B2:B10)" },
  },
  keywords: {
    sv: ["internränta", "avkastning", "lönsamhet"],
    en: ["internal rate of return", "return", "profitability"],
  },
  references: [
    {
      title: "Microsoft Support, IRR function",
      year: 2024,
      url: "https://support.microsoft.com/office/irr-function-64925eaa-9988-495b-b290-3ad0c163c1bc",
    },
  ],
  examples: [
    {
      title: { sv: "Fem års avkastning", en: "Five years' return" },
      cells: [[[-70000], [12000], [15000], [18000], [21000], [26000]], null],
      result: 0.0866,
      tolerance: 0.00005,
      source: {
        kind: "published",
        title: "Microsoft Excel help, IRR function",
        year: 2003,
        locator: "Example: return after five years, 8.66 percent",
      },
    },
    {
      title: { sv: "Två rötter: 10 % och 20 %", en: "Two roots: 10% and 20%" },
      cells: [[[-100, 230, -132]], 0.19],
      result: 0.2,
      source: {
        kind: "derived",
        how: {
          sv: "−100 · (1 − 1,1/(1+r)) · (1 − 1,2/(1+r)) är 0 vid 10 % och 20 %.",
          en: "−100 · (1 − 1.1/(1+r)) · (1 − 1.2/(1+r)) is 0 at 10% and 20%.",
        },
      },
    },
  ],
};
