import { InputError } from "../../core/errors";
import { evidenceMessages, usualHaircut } from "../../core/evidence";
import { defineFunction, type FunctionHelp } from "../definition";
import { quantity } from "../parameters";

const WEAKEST = 6;

export const definition = defineFunction({
  id: "HAIRCUT",
  group: "effects",
  parameters: [
    quantity({
      key: "grade",
      name: { sv: "evidensgrad", en: "grade" },
      kind: "grade",
      of: (value, key) => {
        if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > WEAKEST)
          throw new InputError(key, evidenceMessages.grade(value));
        return value;
      },
    }),
  ],
  result: { unit: "share", spills: false },
  evaluate: (grade: number) => usualHaircut(grade),
});

export const help: FunctionHelp = {
  name: { sv: "Försiktighetsavdrag", en: "Haircut" },
  summary: {
    sv: "Det vanliga försiktighetsavdraget för en evidensgrad 1 (starkast) till 6 (svagast): 0, 5, 10, 15, 25 och 40 %.",
    en: "The usual haircut of an evidence grade, 1 (strongest) to 6 (weakest): 0, 5, 10, 15, 25 and 40%.",
  },
  definition: {
    sv: "Ju svagare evidens, desto mindre av effekten räknas. Avdragen är SOCINV:s eget förval, inte en fastställd norm, och kan ändras i kalkylen.",
    en: "The weaker the evidence, the less of the effect counts. The haircuts are SOCINV's own defaults, not an official standard, and can be changed in the appraisal.",
  },
  formula: "0, 5, 10, 15, 25, 40 %",
  parameters: {
    grade: {
      sv: "Evidensgrad 1–6: 1 randomiserade studier, 6 ett obelagt antagande.",
      en: "Evidence grade 1–6: 1 randomised trials, 6 an assumption without support.",
    },
  },
  keywords: {
    sv: ["försiktighet", "evidens", "avdrag", "optimism bias"],
    en: ["haircut", "evidence", "optimism bias"],
  },
  references: [{ title: "SOCINV, docs/method.md section 3", year: 2026 }],
  examples: [
    {
      title: { sv: "Evidensgrad 4", en: "Evidence grade 4" },
      cells: [4],
      result: 0.15,
      source: { kind: "native", formula: "=CHOOSE(4,0%,5%,10%,15%,25%,40%)" },
    },
  ],
};
