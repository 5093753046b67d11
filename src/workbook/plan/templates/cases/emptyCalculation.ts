import { assumption, fillIn, sharedAssumptions } from "../assumptionRows";
import type { Template } from "../template";
import { templateTables } from "../templateTables";

/** A calculation with nothing but the method's defaults. */
export const emptyCalculation: Template = {
  id: "empty",
  file: { sv: "tom-kalkyl", en: "empty-calculation" },
  title: { sv: "Tom kalkyl", en: "Empty calculation" },
  line: {
    sv: "Metodens förval och tomma tabeller: börja från början.",
    en: "The method's defaults and empty tables: start from the beginning.",
  },
  toFillIn: [
    { sv: "Målgruppen och hur många som deltar", en: "The target group and how many take part" },
    { sv: "Andelen som lyckas, med källa", en: "The share who succeed, with a source" },
    { sv: "Kostnader och effekter", en: "Costs and effects" },
  ],
  tables: (language) =>
    templateTables(
      {
        assumptions: [
          ...sharedAssumptions({ sv: "Ny kalkyl", en: "New calculation" }, ""),
          assumption("successRate", 0, {
            unit: "%",
            ...fillIn({
              sv: "andelen som når målet tack vare insatsen, helst skillnaden mot en jämförelsegrupp",
              en: "the share who reach the goal because of the intervention, best the difference to a comparison group",
            }),
          }),
        ],
        participants: [],
        costs: [],
        effects: [],
        notMonetised: [],
      },
      language,
    ),
};
