import type { Text } from "../text";

/** Every message about dated flows, in both languages. */
export const datedFlowMessages = {
  tooLarge: (): Text => ({
    sv: "Resultatet är för stort för att visas. Kontrollera räntan och datumen.",
    en: "The result is too large to show. Check the rate and the dates.",
  }),
  allZero: (): Text => ({
    sv: "Alla flöden är 0, så det finns inget att räkna på. Fyll i minst ett belopp.",
    en: "All flows are 0, so there is nothing to calculate. Fill in at least one amount.",
  }),
  oneDay: (): Text => ({
    sv: "Alla flöden ligger på samma dag, så det finns ingen ränta att räkna ut.",
    en: "All flows fall on the same day, so there is no rate to work out.",
  }),
  noRate: (): Text => ({
    sv: "Det finns ingen internränta mellan −100 % och 100 miljarder procent: nettonuvärdet är 0 vid ingen ränta.",
    en: "There is no internal rate of return between −100% and 100 billion percent: no rate makes the net present value 0.",
  }),
};
