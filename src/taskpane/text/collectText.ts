import type { Text } from "../../core/text";

const files = (count: number): Text => ({
  sv: `${String(count)} ${count === 1 ? "fil" : "filer"}`,
  en: `${String(count)} ${count === 1 ? "file" : "files"}`,
});

/** The words of collecting. */
export const collectText = {
  title: { sv: "Samla in kalkyler", en: "Collect calculations" },
  privacy: {
    sv: "Filerna läses här i panelen. Inget lämnar datorn.",
    en: "The files are read here in the pane. Nothing leaves the computer.",
  },
  introduction: {
    sv: "Välj de ifyllda filerna, gärna alla på en gång. Varje fil kontrolleras, och de som stämmer blir rader i en lista med nyckeltal och summor.",
    en: "Choose the filled-in files, all at once if you like. Each is checked, and those that hold become rows of a list with key figures and sums.",
  },
  choose: { sv: "Välj filer", en: "Choose files" },
  chooseMore: { sv: "Välj fler", en: "Choose more" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  reading: { sv: "Läser filerna", en: "Reading the files" },
  readingFile: (at: number, of: number): Text => ({
    sv: `Läser fil ${String(at)} av ${String(of)}`,
    en: `Reading file ${String(at)} of ${String(of)}`,
  }),
  read: (count: number): Text => ({
    sv: `${files(count).sv} ${count === 1 ? "läst" : "lästa"}`,
    en: `${files(count).en} read`,
  }),
  stopped: (count: number, of: number): Text => ({
    sv: `Avbrutet: ${String(count)} av ${String(of)} filer lästa`,
    en: `Cancelled: ${String(count)} of ${String(of)} files read`,
  }),
  files,
  toMend: { sv: "Att rätta", en: "To mend" },
  ready: { sv: "Klara", en: "Ready" },
  skipped: { sv: "Hoppas över", en: "Skipped" },
  caption: (unit: string): Text => ({
    sv: `Nuvärden för kommunen vid kalkylens egen horisont, ${unit}`,
    en: `Present values for the municipality at each calculation's horizon, ${unit}`,
  }),
  project: { sv: "Projekt", en: "Project" },
  cost: { sv: "Kostnad", en: "Cost" },
  net: { sv: "Netto", en: "Net" },
  perKrona: { sv: "Per krona", en: "Per krona" },
  sum: { sv: "Summa", en: "Sum" },
  warnings: (count: number): Text => ({
    sv: `${String(count)} ${count === 1 ? "varning" : "varningar"}`,
    en: `${String(count)} ${count === 1 ? "warning" : "warnings"}`,
  }),
  problems: (count: number): Text => ({
    sv: `${String(count)} fel.`,
    en: `${String(count)} ${count === 1 ? "error" : "errors"}.`,
  }),
  whatToMend: { sv: "Det här ska rättas", en: "What to mend" },
  notes: { sv: "Bra att veta", en: "Worth knowing" },
  mendHow: {
    sv: "Rätta i filen, spara den och välj den igen.",
    en: "Mend it in the file, save it, and choose it again.",
  },
  toList: { sv: "Lägg listan i ett nytt blad", en: "Put the list on a new sheet" },
  toFile: { sv: "Spara listan som fil", en: "Save the list as a file" },
  fileName: { sv: "samlade-kalkyler.xlsx", en: "collected-calculations.xlsx" },
  added: (sheet: string): Text => ({
    sv: `Listan står i bladet ${sheet}.`,
    en: `The list is on the sheet ${sheet}.`,
  }),
  adding: { sv: "Lägger till listan …", en: "Adding the list …" },
  nothingReady: {
    sv: "Ingen fil är klar än. Rätta filerna ovan och välj dem igen.",
    en: "No file is ready yet. Mend the files above and choose them again.",
  },
} as const;
