import type { Text } from "../../core/text";

/** The names of the tools and one line on each, for their tiles. */
export const toolsText = {
  guide: {
    name: { sv: "Ny kalkyl", en: "New calculation" },
    line: { sv: "Fem steg från fråga till blad", en: "Five steps from question to sheets" },
  },
  goOn: {
    name: { sv: "Fortsätt på kalkylen", en: "Go on with the calculation" },
    line: { sv: "Den som finns i arbetsboken", en: "The one that is in the workbook" },
  },
  examples: {
    name: { sv: "Öppna exempel", en: "Open an example" },
    line: { sv: "Hela kalkyler med källor", en: "Whole calculations with sources" },
  },
  functions: {
    name: { sv: "Funktioner", en: "Functions" },
    line: { sv: "Formler i egna celler", en: "Formulas in your own cells" },
  },
  sensitivity: {
    name: { sv: "Känslighet", en: "Sensitivity" },
    line: { sv: "Vad betyder mest i en modell?", en: "What matters most in a model?" },
  },
  templates: {
    name: { sv: "Mallar", en: "Templates" },
    line: { sv: "Dela ut arbetsböcker", en: "Hand out workbooks" },
  },
  collect: {
    name: { sv: "Samla in kalkyler", en: "Collect calculations" },
    line: { sv: "Många filer blir en lista", en: "Many files become one list" },
  },
  about: {
    name: { sv: "Om SOCINV", en: "About SOCINV" },
    line: { sv: "Version, självtest, dina uppgifter", en: "Version, self-test, your data" },
  },
} satisfies Record<string, { name: Text; line: Text }>;
