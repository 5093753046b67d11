import type { Text } from "../core/text";

/** What the command line says. */
export const commandText = {
  help: {
    sv: `socinv collect FILER --out lista.xlsx [--json] [--language en]
    Läser ifyllda kalkyler och skriver dem som rader i en lista med nyckeltal och summor.
socinv check FILER [--json] [--language en]
    Kontrollerar kalkyler och säger vad som ska rättas, cell för cell.

FILER är filer, mappar eller mönster som *.xlsx. Inget lämnar datorn.
Svarskod: 0 allt stämmer, 1 någon fil ska rättas, 2 kommandot gick inte att utföra.`,
    en: `socinv collect FILES --out list.xlsx [--json] [--language en]
    Reads filled-in calculations and writes them as rows of a list with key figures and sums.
socinv check FILES [--json] [--language en]
    Checks calculations and says what to mend, cell by cell.

FILES are files, folders or patterns such as *.xlsx. Nothing leaves the computer.
Exit code: 0 all is well, 1 some file has to be mended, 2 the command could not be carried out.`,
  },
  notUnderstood: (word: string): Text => ({
    sv: `"${word}" går inte att förstå. Skriv till exempel: socinv collect *.xlsx --out lista.xlsx`,
    en: `"${word}" cannot be understood. Write for example: socinv collect *.xlsx --out list.xlsx`,
  }),
  noFiles: {
    sv: "Inga filer att läsa. Ange filer, en mapp eller ett mönster som *.xlsx.",
    en: "No files to read. Give files, a folder or a pattern such as *.xlsx.",
  },
  noOut: {
    sv: "Ange filen som listan ska skrivas till: --out lista.xlsx",
    en: "Give the file that the list is to be written to: --out list.xlsx",
  },
  unopened: (cause: string): Text => ({
    sv: `Filen gick inte att öppna (${cause}).`,
    en: `The file could not be opened (${cause}).`,
  }),
  unwritten: (file: string, cause: string): Text => ({
    sv: `${file} kunde inte skrivas (${cause}). Är den öppen i Excel?`,
    en: `${file} could not be written (${cause}). Is it open in Excel?`,
  }),
  holds: { sv: "Kalkylen stämmer.", en: "The calculation holds." },
  written: (file: string, ready: number): Text => ({
    sv: `${file}: ${String(ready)} ${ready === 1 ? "kalkyl" : "kalkyler"}.`,
    en: `${file}: ${String(ready)} ${ready === 1 ? "calculation" : "calculations"}.`,
  }),
  toMend: { sv: "Att rätta", en: "To mend" },
  skipped: { sv: "Hoppas över", en: "Skipped" },
} as const;
