import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Text } from "../../../core/text";

/** The words of putting a calculation into the workbook. */
export const insertText = {
  name: t("Lägg in i arbetsboken", "Add to the workbook"),
  back: t("Till Granska", "To Review"),
  newNames: (names: readonly string[]): Text => ({
    sv: `Lägg in som ny kalkyl: bladen heter ${names[0] ?? ""} och så vidare`,
    en: `Add as a new calculation: the sheets are called ${names[0] ?? ""} and so on`,
  }),
  cannot: t("Kalkylen går inte att lägga in än", "The calculation cannot be added yet"),
  cannotWhy: t(
    "Arbetsboken är orörd. Rätta det här först:",
    "The workbook is untouched. Mend this first:",
  ),
  isThere: t("Kalkylen finns redan i arbetsboken", "The calculation is in the workbook already"),
  update: (cells: number): Text => ({
    sv: `Uppdatera kalkylen i arbetsboken: ${String(cells)} ${cells === 1 ? "cell ändras" : "celler ändras"}, allt annat står kvar`,
    en: `Update the calculation in the workbook: ${String(cells)} ${cells === 1 ? "cell changes" : "cells change"}, everything else stays`,
  }),
  changedByHand: t(
    "Bladen har ändrats för hand sedan guiden läste dem. En uppdatering skriver guidens värden över de ändringarna.",
    "The sheets have been changed by hand since the guide read them. An update writes the guide's values over those changes.",
  ),
  cannotUpdate: t(
    "Kalkylen har fått en annan form, så bladen kan inte uppdateras cell för cell. Den läggs in som en ny kalkyl och den gamla står kvar.",
    "The calculation has another shape, so the sheets cannot be updated cell by cell. It is added as a new one, and the old one stays.",
  ),
  sameAlready: t(
    "Arbetsboken har redan samma värden som guiden. Inget behöver ändras.",
    "The workbook has the same values as the guide already. Nothing needs to change.",
  ),
  addBeside: t(
    "Lägg in som en ny kalkyl bredvid den gamla",
    "Add as a new calculation beside the old one",
  ),
  addAnother: t("Lägg in en till", "Add another one"),
  updateNow: t("Uppdatera", "Update"),
  updating: t("Uppdaterar …", "Updating …"),
  updated: (cells: number): Text => ({
    sv: `${String(cells)} ${cells === 1 ? "cell är ändrad" : "celler är ändrade"}. Resultatbladen räknar om själva.`,
    en: `${String(cells)} ${cells === 1 ? "cell is" : "cells are"} changed. The result sheets recalculate by themselves.`,
  }),
  updatedHeading: t("Kalkylen är uppdaterad", "The calculation is updated"),
  added: (sheets: number, shown: string): Text => ({
    sv: `${String(sheets)} blad är tillagda. Du ser ${shown}.`,
    en: `${String(sheets)} sheets are added. You see ${shown}.`,
  }),
  doneHeading: t("Kalkylen är inlagd", "The calculation is added"),
  next: t("Gör så här nu", "What to do now"),
  steps: [
    t(
      "Läs Beslutsunderlaget: det skrivs ut på ett A4.",
      "Read the decision page: it prints on one A4.",
    ),
    t(
      "Ändra gula celler i tabellerna om något ska justeras. Resultatet följer med.",
      "Change yellow cells in the tables if something needs adjusting. The result follows.",
    ),
    t(
      "Öppna guiden igen när du vill. Den läser tabellerna som de står då.",
      "Open the guide again whenever you like. It reads the tables as they stand then.",
    ),
  ],
  close: t("Klar", "Done"),
};
