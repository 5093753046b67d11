import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Text } from "../../../core/text";

/** The words of the page that asks which calculation to go on with, and of what came along when one was read. */
export const openingText = {
  title: t("Ny kalkyl", "New calculation"),
  which: t("Vilken kalkyl vill du arbeta med?", "Which calculation do you want to work on?"),
  unnamed: t("Kalkyl utan namn", "Calculation without a name"),
  draft: (name: string): Text => ({
    sv: `Fortsätt på utkastet ”${name}”`,
    en: `Go on with the draft “${name}”`,
  }),
  draftLine: t(
    "Sparat i arbetsboken, inte inlagt som blad",
    "Saved in the workbook, not as sheets",
  ),
  sheetLine: (table: string): Text => ({
    sv: `I bladen, tabellen ${table}`,
    en: `On the sheets, table ${table}`,
  }),
  another: t("Börja på en ny kalkyl", "Begin a new calculation"),
  anotherLine: t(
    "Bladen i arbetsboken lämnas som de är",
    "The sheets of the workbook are left as they are",
  ),
  replaces: t(
    "Utkastet ersätts om du börjar på en ny.",
    "The draft is replaced if you begin a new one.",
  ),
  bothChanged: t(
    "Bladen har ändrats sedan du lämnade guiden, och utkastet har ändringar som inte är inlagda.",
    "The sheets have changed since you left the guide, and the draft has changes that are not on them.",
  ),
  takeSheets: t("Utgå från bladen", "Start from the sheets"),
  takeSheetsLine: t("Utkastets ändringar släpps", "The changes of the draft are dropped"),
  takeDraft: t("Utgå från utkastet", "Start from the draft"),
  takeDraftLine: t(
    "Bladen är kvar som de är tills du lägger in kalkylen",
    "The sheets stay as they are until you add the calculation",
  ),
  cannotOpen: t("Kalkylen öppnades inte", "The calculation was not opened"),
  newerDraft: t(
    "Utkastet i arbetsboken är sparat av en nyare SOCINV. Uppdatera SOCINV för att öppna det. Inget är ändrat.",
    "The draft in the workbook was saved by a newer SOCINV. Update SOCINV to open it. Nothing is changed.",
  ),
  brokenDraft: t(
    "Utkastet i arbetsboken går inte att läsa. Det ligger kvar tills du börjar på en ny kalkyl.",
    "The draft in the workbook cannot be read. It stays there until you begin a new calculation.",
  ),
  begin: t("Börja på en ny kalkyl", "Begin a new calculation"),
  tryAgain: t("Försök igen", "Try again"),
  unread: (count: number): Text => ({
    sv:
      count === 1
        ? "En cell i bladen går inte att förstå"
        : `${String(count)} celler i bladen går inte att förstå`,
    en:
      count === 1
        ? "One cell of the sheets cannot be understood"
        : `${String(count)} cells of the sheets cannot be understood`,
  }),
  unreadRemedy: t(
    "De står kvar som de är tills du ändrar dem.",
    "They stay as they are until you change them.",
  ),
  close: t("Stäng", "Close"),
};
