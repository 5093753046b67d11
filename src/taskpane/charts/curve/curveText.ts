import type { Text } from "../../../core/text";

/** The words in and around the curve. */
export const curveText = {
  municipality: { sv: "Kommun", en: "Municip." },
  society: { sv: "Samhälle", en: "Society" },
  endOfTerm: { sv: "Mandatperiod slut", en: "End of term" },
  backAtZero: (year: number): Text => ({
    sv: `Åter noll ${String(year)}`,
    en: `Back at zero ${String(year)}`,
  }),
  outUntil: (year: number): Text => ({
    sv: `Pengarna är ute till ${String(year)}`,
    en: `The money is out until ${String(year)}`,
  }),
  neverBack: (years: number): Text => ({
    sv: `Pengarna kommer inte tillbaka på ${String(years)} år`,
    en: `The money does not come back within ${years === 1 ? "1 year" : `${String(years)} years`}`,
  }),
  neverOut: {
    sv: "Kommunen är aldrig ute med pengar",
    en: "The municipality is never out of pocket",
  },
  caption: (unit: Text, basis: Text): Text => ({
    sv: `Ackumulerat nuvärde, ${unit.sv}, ${basis.sv}. Ringarna är tabellens år.`,
    en: `Cumulative present value, ${unit.en}, ${basis.en}. The rings are the years of the table.`,
  }),
  year: { sv: "År", en: "Year" },
  tableName: { sv: "Ackumulerat nuvärde år för år", en: "Cumulative present value year by year" },
  municipalityInFull: { sv: "Kommun", en: "Municipality" },
};
