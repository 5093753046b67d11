import type { Text } from "../text";

/** Every message about effects on plain numbers, in both languages. */
export const effectMessages = {
  noPotential: (): Text => ({
    sv: "Potentialen är inte större än 0, så verkningsgraden kan inte räknas. Ange ett belopp större än 0.",
    en: "The potential is not greater than 0, so the effectiveness cannot be calculated. Give an amount greater than 0.",
  }),
  noEffectiveness: (): Text => ({
    sv: "Verkningsgraden är inte större än 0, så kostnaden per verkningsgrad finns inte. Ange till exempel 12 %.",
    en: "The effectiveness is not greater than 0, so there is no cost per point of it. Give for example 12%.",
  }),
};
