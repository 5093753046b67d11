import type { Text } from "../../core/text";

/** The words of the start page. */
export const startText = {
  tagline: { sv: "Räkna på sociala investeringar", en: "Calculate social investments" },
  introduction: {
    sv: "Vad kostar insatsen, vad kommer tillbaka, till vem och när? Låt guiden leda dig genom kalkylen, eller skriv formler i dina egna blad.",
    en: "What does the intervention cost, what comes back, to whom and when? Let the guide lead you through the calculation, or write formulas in your own sheets.",
  },
  tools: { sv: "Börja här", en: "Start here" },
  workbook: { sv: "I den här arbetsboken", en: "In this workbook" },
  noFormulas: {
    sv: "Här finns inga SOCINV-formler än.",
    en: "There are no SOCINV formulas here yet.",
  },
  noFormulasRemedy: {
    sv: "Skriv =SOCINV. i en cell eller välj en funktion i panelen.",
    en: "Type =SOCINV. in a cell, or choose a function in the pane.",
  },
  formulas: (count: number, sheets: number): Text => ({
    sv: `${String(count)} SOCINV-${count === 1 ? "formel" : "formler"} på ${String(sheets)} blad`,
    en: `${String(count)} SOCINV formula${count === 1 ? "" : "s"} on ${String(sheets)} sheet${sheets === 1 ? "" : "s"}`,
  }),
  sheet: { sv: "Blad", en: "Sheet" },
  count: { sv: "Formler", en: "Formulas" },
  skipped: (names: string): Text => ({
    sv: `För stora för att räknas: ${names}.`,
    en: `Too large to be counted: ${names}.`,
  }),
  otherLanguage: { sv: "English", en: "Svenska" },
};
