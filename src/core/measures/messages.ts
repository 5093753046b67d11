import type { Text } from "../text";

/** Every message about measures, in both languages. */
export const measureMessages = {
  allZero: (): Text => ({
    sv: "Alla flöden är 0, så det finns inget att räkna på. Fyll i minst ett belopp.",
    en: "All flows are 0, so there is nothing to calculate. Fill in at least one amount.",
  }),
  noPayback: (years: number): Text => ({
    sv: `Pengarna kommer inte tillbaka inom ${String(years)} år. Välj en längre horisont eller se över effekterna.`,
    en: `The money does not come back within ${years === 1 ? "1 year" : `${String(years)} years`}. Choose a longer horizon or review the effects.`,
  }),
  oneSign: (): Text => ({
    sv: "Det finns ingen internränta: flödena har aldrig både plus och minus.",
    en: "There is no internal rate of return: the flows never have both plus and minus.",
  }),
  noHump: (): Text => ({
    sv: "Det finns ingen puckel: den löpande summan är aldrig under 0.",
    en: "There is no hump: the running sum is never below 0.",
  }),
  noCost: (): Text => ({
    sv: "Kvoten finns inte: kostnadernas nuvärde är inte större än 0. Skriv kostnader som positiva tal.",
    en: "There is no ratio: the present value of the costs is not greater than 0. Write costs as positive numbers.",
  }),
  noRoot: (): Text => ({
    sv: "Det finns ingen internränta mellan −100 % och 100 miljarder procent: nettonuvärdet är 0 vid ingen ränta.",
    en: "There is no internal rate of return between −100% and 100 billion percent: no rate makes the net present value 0.",
  }),
};
