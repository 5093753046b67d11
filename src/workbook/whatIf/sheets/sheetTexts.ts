import type { Language, Text } from "../../../core/text";

/** The words on a sheet with tried values. */
export const sheetTexts = {
  name: { sv: "Känslighet", en: "Sensitivity" },
  title: (output: string): Text => ({
    sv: `Känslighet: ${output}`,
    en: `Sensitivity: ${output}`,
  }),
  dated: (when: Date): Text => ({
    sv: `Värden från ${dateText(when, "sv")}. De är inte formler och följer inte med när modellen ändras. Kör Känslighet igen då.`,
    en: `Values of ${dateText(when, "en")}. They are no formulas and do not follow when the model changes. Run Sensitivity again then.`,
  }),
  cells: { sv: "Celler", en: "Cells" },
  role: { sv: "Vad", en: "What" },
  cell: { sv: "Cell", en: "Cell" },
  before: { sv: "Värde vid körningen", en: "Value at the run" },
  output: { sv: "Resultat", en: "Result" },
  input: { sv: "Prövad cell", en: "Cell tried" },
  table: { sv: "Resultatet vid varje värde", en: "The result at each value" },
  difference: { sv: "Skillnad", en: "Difference" },
  low: { sv: "Lågt", en: "Low" },
  high: { sv: "Högt", en: "High" },
  atLow: { sv: "Resultat vid lågt", en: "Result at low" },
  atHigh: { sv: "Resultat vid högt", en: "Result at high" },
  swing: { sv: "Spann", en: "Swing" },
  lowDifference: { sv: "Skillnad vid lågt", en: "Difference at low" },
  highDifference: { sv: "Skillnad vid högt", en: "Difference at high" },
  notes: { sv: "Att tänka på", en: "To keep in mind" },
  noNumber: (shown: string): Text => ({ sv: `Fel (${shown})`, en: `Error (${shown})` }),
  downAcross: (down: string, across: string): Text => ({
    sv: `${down} (nedåt) och ${across} (åt höger)`,
    en: `${down} (down) and ${across} (across)`,
  }),
  lineTitle: (output: string, input: string): Text => ({
    sv: `${output} vid olika ${input}`,
    en: `${output} at different ${input}`,
  }),
  tornadoTitle: (output: string): Text => ({
    sv: `Så mycket ändras ${output} mot värdet vid körningen`,
    en: `How much ${output} changes from the value at the run`,
  }),
} as const;

function dateText(when: Date, language: Language): string {
  const locale = language === "sv" ? "sv-SE" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(when);
}
