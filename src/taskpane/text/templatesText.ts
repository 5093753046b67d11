import type { Text } from "../../core/text";

/** The words of the templates. */
export const templatesText = {
  title: { sv: "Mallar", en: "Templates" },
  introduction: {
    sv: "Arbetsböcker att dela ut. De räknar med tillägget och utan det.",
    en: "Workbooks to hand out. They calculate with the add-in and without it.",
  },
  ready: { sv: "Färdiga mallar", en: "Ready templates" },
  own: { sv: "Kalkylen i arbetsboken", en: "The calculation in the workbook" },
  saveOwn: { sv: "Spara kalkylen som fil", en: "Save the calculation as a file" },
  saveOwnLine: {
    sv: "Med tillägget eller utan, för den som saknar det.",
    en: "With the add-in, or without it for those who lack it.",
  },
  makeOwn: { sv: "Gör en egen mall", en: "Make a template of your own" },
  makeOwnLine: {
    sv: "Lås ränta, prisår och enhetsvärden, och låt nämnderna fylla i resten.",
    en: "Lock the rate, the price year and the unit values, and let the committees fill in the rest.",
  },
  toFillIn: { sv: "Det här fyller du i", en: "What you fill in" },
  edition: { sv: "Vilken sort?", en: "Which kind?" },
  addIn: { sv: "Med tillägget", en: "With the add-in" },
  addInHint: {
    sv: "Formler från SOCINV. Panelen öppnas med filen där tillägget finns.",
    en: "SOCINV formulas. The pane opens with the file where the add-in is installed.",
  },
  plain: { sv: "Utan tillägget", en: "Without the add-in" },
  plainHint: {
    sv: "Excels egna formler hela vägen. Simulerade siffror är daterade värden.",
    en: "Excel's own formulas all the way. Simulated figures are dated values.",
  },
  back: { sv: "Till mallarna", en: "To the templates" },
  newNames: (names: readonly string[]): Text => ({
    sv: `Lägg till mallen med nya namn: ${names.join(", ")}`,
    en: `Add the template under new names: ${names.join(", ")}`,
  }),
  save: { sv: "Spara filen", en: "Save the file" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  saving: { sv: "Skriver filen …", en: "Writing the file …" },
  saved: (name: string): Text => ({
    sv: `${name} är sparad bland dina hämtade filer.`,
    en: `${name} is saved among your downloads.`,
  }),
  notSaved: (cause: string): Text => ({
    sv: `Filen kunde inte skrivas (${cause}). Arbetsboken är oförändrad. Rapportera det gärna.`,
    en: `The file could not be written (${cause}). The workbook is unchanged. Please report it.`,
  }),
  hasErrors: (count: number, first: string, firstEn: string): Text => ({
    sv: `Kalkylen har ${String(count)} fel som ska rättas först. ${first}`,
    en: `The calculation has ${String(count)} ${count === 1 ? "error" : "errors"} to mend first. ${firstEn}`,
  }),
  reading: {
    sv: "Läser kalkylen i arbetsboken …",
    en: "Reading the calculation in the workbook …",
  },
  name: { sv: "Mallens namn", en: "Name of the template" },
  nameHint: {
    sv: "Står överst i arbetsboken och blir filens namn.",
    en: "Stands at the top of the workbook and names the file.",
  },
  nameMissing: {
    sv: "Ange ett namn, till exempel Social investering 2028.",
    en: "Enter a name, for example Social investment 2028.",
  },
  organisation: { sv: "Vem delar ut mallen?", en: "Who hands out the template?" },
  organisationHint: {
    sv: "Står vid varje låst värde, till exempel ekonomiavdelningen.",
    en: "Stands at every locked value, for example the finance department.",
  },
  organisationMissing: {
    sv: "Ange vem som låser värdena, till exempel ekonomiavdelningen.",
    en: "Enter who locks the values, for example the finance department.",
  },
  locked: { sv: "Lås värdena", en: "Lock the values" },
  lockedHint: {
    sv: "Övriga celler är öppna för den som fyller i. Ändrade låsta värden visas när kalkylerna samlas in.",
    en: "Other cells are open to those who fill in. Changed locked values are shown when the calculations are collected.",
  },
  rate: { sv: "Diskonteringsräntan", en: "The discount rate" },
  prices: { sv: "Prisåret och prisindex", en: "The price year and price index" },
  unitValues: { sv: "Effekternas enhetsvärden", en: "The effects' unit values" },
  logo: { sv: "Logotyp", en: "Logo" },
  logoHint: { sv: "PNG eller JPEG, högst 1 MB.", en: "PNG or JPEG, at most 1 MB." },
  chooseLogo: { sv: "Välj bild", en: "Choose a picture" },
  removeLogo: { sv: "Ta bort bilden", en: "Remove the picture" },
  logoUnread: {
    sv: "Bilden går inte att använda. Välj en PNG- eller JPEG-bild på högst 1 MB.",
    en: "The picture cannot be used. Choose a PNG or JPEG picture of at most 1 MB.",
  },
} as const;
