import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Text } from "../../../core/text";

const numbers: Readonly<Record<number, Text>> = {
  1: { sv: "ett fält", en: "one field" },
  2: { sv: "två fält", en: "two fields" },
  3: { sv: "tre fält", en: "three fields" },
  4: { sv: "fyra fält", en: "four fields" },
  5: { sv: "fem fält", en: "five fields" },
};

const fields = (count: number): Text =>
  numbers[count] ?? { sv: `${String(count)} fält`, en: `${String(count)} fields` };

/** The words around every step of the guide. */
export const guideText = {
  newCalculation: t("Ny kalkyl", "New calculation"),
  step: (number: number, of: number): Text => ({
    sv: `Steg ${String(number)} av ${String(of)}`,
    en: `Step ${String(number)} of ${String(of)}`,
  }),
  allSteps: t("Alla steg", "All steps"),
  change: t("Byt kalkyl eller börja på en ny", "Change calculation or begin a new one"),
  done: t("klar", "done"),
  current: t("pågår", "in progress"),
  faults: (count: number): Text => ({
    sv: `${String(count)} fel`,
    en: `${String(count)} ${count === 1 ? "error" : "errors"}`,
  }),
  saved: t("Sparad i arbetsboken", "Saved in the workbook"),
  saving: t("Sparar …", "Saving …"),
  notSaved: t("Inte sparad", "Not saved"),
  undo: t("Ångra", "Undo"),
  redo: t("Gör om", "Redo"),
  goOn: t("Fortsätt", "Continue"),
  review: t("Granska", "Review"),
  insert: t("Lägg in i arbetsboken", "Add to the workbook"),
  back: t("Tillbaka", "Back"),
  backToReview: t("Tillbaka till Granska", "Back to the review"),
  saveAndClose: t("Spara och stäng", "Save and close"),
  ready: t("Klar", "Done"),
  remove: t("Ta bort", "Remove"),
  fix: (count: number): Text => ({
    sv: `Rätta ${fields(count).sv} för att gå vidare`,
    en: `Fix ${fields(count).en} to continue`,
  }),
  faultyTitle: (name: string): Text => ({ sv: `Fel: ${name}`, en: `Error: ${name}` }),
  moneyUnit: t("Skriv och visa belopp i", "Type and show amounts in"),
  moneyUnitHint: t(
    "Gäller hela arbetsboken. 450 tkr och 1,2 mnkr förstås ändå.",
    "Holds for the whole workbook. SEK 450,000 is understood anyway.",
  ),
};
