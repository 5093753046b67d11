import type { Text } from "../core/text";

/** What can stand in the way in a workbook. */
export type ProblemKind =
  | "multipleAreas"
  | "noCells"
  | "editing"
  | "protectedSheet"
  | "protectedWorkbook"
  | "mergedCell"
  | "spillBlocked"
  | "notFound"
  | "tooLarge"
  | "unsupported"
  | "busy"
  | "namesTaken"
  | "cancelled"
  | "sheetsLeft"
  | "cellsLeft"
  | "changedMeanwhile"
  | "noAppraisal"
  | "newerFormat"
  | "draftTooLarge"
  | "unexpected";

/** A problem with its words: what is the case, and what to do. The workbook is unchanged. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly text: Text;
}

type Words = (detail: string) => Text;

const words: Readonly<Record<ProblemKind, Words>> = {
  multipleAreas: () => ({
    sv: "Flera områden är markerade. Markera ett enda område, till exempel B2:B10.",
    en: "Several areas are selected. Select a single range, for example B2:B10.",
  }),
  noCells: () => ({
    sv: "Ingen cell är markerad. Gå till ett kalkylblad och markera en cell; diagramblad och figurer har inga celler.",
    en: "No cell is selected. Go to a worksheet and select a cell; chart sheets and shapes have no cells.",
  }),
  editing: () => ({
    sv: "Du skriver just nu i en cell. Tryck på Enter eller Esc i Excel och försök igen.",
    en: "You are typing in a cell. Press Enter or Esc in Excel and try again.",
  }),
  protectedSheet: () => ({
    sv: "Bladet är skyddat, inget ändrades. Välj en upplåst cell eller ta bort skyddet under Granska och försök igen.",
    en: "The sheet is protected; nothing was changed. Choose an unlocked cell, or remove the protection under Review and try again.",
  }),
  protectedWorkbook: () => ({
    sv: "Arbetsboken ändrades inte. Den är skyddad mot nya blad. Ta bort skyddet under Granska och försök igen.",
    en: "The workbook was not changed. It is protected against new sheets. Remove the protection under Review and try again.",
  }),
  mergedCell: (cell) => ({
    sv: `${cell} är en sammanfogad cell. Markera en cell som inte är sammanfogad, eller dela upp den under Start.`,
    en: `${cell} is a merged cell. Select a cell that is not merged, or unmerge it under Home.`,
  }),
  spillBlocked: (detail) => ({
    sv: `Resultatet får inte plats: ${detail} är inte tom. Markera en cell med tomma celler under och till höger.`,
    en: `The result does not fit: ${detail} is not empty. Select a cell with empty cells below it and to the right.`,
  }),
  notFound: (address) => ({
    sv: `${address} finns inte i arbetsboken. Skriv ett område som B2:B10 eller hämta markeringen.`,
    en: `${address} is not in the workbook. Write a range such as B2:B10, or take the selection.`,
  }),
  tooLarge: () => ({
    sv: "Området är för stort. Välj bara de celler som har värden, till exempel B2:B200 i stället för hela kolumnen B:B.",
    en: "The range is too large. Choose only the cells that hold values, for example B2:B200 instead of the whole column B:B.",
  }),
  unsupported: () => ({
    sv: "Den här versionen av Excel saknar det som behövs. Se Om SOCINV för vad som fungerar här.",
    en: "This version of Excel lacks what is needed. See About SOCINV for what works here.",
  }),
  busy: () => ({
    sv: "Excel är upptaget. Vänta tills beräkningen är klar eller stäng den öppna dialogrutan, och försök igen.",
    en: "Excel is busy. Wait until it has calculated, or close the open dialog, and try again.",
  }),
  namesTaken: (names) => ({
    sv: `Arbetsboken har redan ${names}. Inget skrivs över. Försök igen så får bladen nya namn.`,
    en: `The workbook already has ${names}. Nothing is overwritten. Try again and the sheets get new names.`,
  }),
  cancelled: () => ({
    sv: "Du avbröt. Bladen som hann läggas till är borttagna.",
    en: "You cancelled. The sheets that had been added are removed.",
  }),
  sheetsLeft: (names) => ({
    sv: `Något gick fel och bladen som hann läggas till kunde inte tas bort. Ta bort dem själv: ${names}.`,
    en: `Something went wrong, and the sheets that had been added could not be removed. Remove them yourself: ${names}.`,
  }),
  cellsLeft: (tables) => ({
    sv: `Något gick fel, och alla celler som hann ändras kunde inte få tillbaka sitt innehåll. Gå igenom tabellerna: ${tables}.`,
    en: `Something went wrong, and not all cells that had been changed could get back what they held. Go through the tables: ${tables}.`,
  }),
  changedMeanwhile: (table) => ({
    sv: `Tabellen ${table} har ändrats sedan guiden läste den. Försök igen, så läses den om först.`,
    en: `The table ${table} has been changed since the guide read it. Try again, and it is read anew first.`,
  }),
  noAppraisal: (names) => ({
    sv: `Arbetsboken har ingen hel kalkyl. Det som saknas: ${names}.`,
    en: `The workbook has no complete calculation. Missing: ${names}.`,
  }),
  newerFormat: (version) => ({
    sv: `Kalkylen är sparad av en nyare SOCINV (formatversion ${version}). Uppdatera SOCINV för att öppna den.`,
    en: `The calculation was saved by a newer SOCINV (format version ${version}). Update SOCINV to open it.`,
  }),
  draftTooLarge: () => ({
    sv: "Utkastet är för stort för att sparas i arbetsboken. Lägg in kalkylen i arbetsboken, eller korta de längsta texterna.",
    en: "The draft is too large to be kept in the workbook. Add the calculation to the workbook, or shorten the longest texts.",
  }),
  unexpected: (detail) => ({
    sv: `Excel svarade med ett fel som SOCINV inte känner till: ${detail}. Försök igen. Rapportera det gärna om det kommer tillbaka.`,
    en: `Excel answered with an error that SOCINV does not know: ${detail}. Try again. Please report it if it comes back.`,
  }),
};

/** The problem of one kind. `detail` is the cell, the address or Excel's own words, where the kind needs them. */
export function problem(kind: ProblemKind, detail = ""): Problem {
  return { kind, text: words[kind](detail) };
}
