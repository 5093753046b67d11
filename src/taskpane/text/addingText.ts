import type { Language, Text } from "../../core/text";

const number = (count: number, sv: [string, string], en: [string, string]): Text => ({
  sv: `${String(count)} ${count === 1 ? sv[0] : sv[1]}`,
  en: `${String(count)} ${count === 1 ? en[0] : en[1]}`,
});

/** Antaganden, Deltagare och Resultat. */
export const listed = (names: readonly string[], language: Language): string => {
  const last = names.at(-1) ?? "";
  const and = language === "sv" ? "och" : "and";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
};

/** The words of adding sheets to the workbook, whatever they hold. */
export const addingText = {
  add: { sv: "Lägg in i arbetsboken", en: "Add to the workbook" },
  addNew: { sv: "Lägg till bladen", en: "Add the sheets" },
  again: { sv: "Försök igen", en: "Try again" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  stop: { sv: "Avbryt och ångra", en: "Cancel and undo" },
  adding: { sv: "Lägger till bladen", en: "Adding the sheets" },
  looking: { sv: "Ser efter vad arbetsboken har …", en: "Looking at what the workbook has …" },
  writing: (sheet: string, at: number, of: number): Text => ({
    sv: `Blad ${String(at)} av ${String(of)}: ${sheet}`,
    en: `Sheet ${String(at)} of ${String(of)}: ${sheet}`,
  }),
  written: { sv: "klart", en: "done" },
  underWay: { sv: "pågår", en: "under way" },
  wait: {
    sv: "Du kan fortsätta arbeta. Stäng inte filen.",
    en: "You can go on working. Do not close the file.",
  },
  clash: { sv: "Bladen finns redan", en: "The sheets are there already" },
  clashWhat: (names: readonly string[]): Text => ({
    sv: `Arbetsboken har redan ${listed(names, "sv")}. Inget skrivs över.`,
    en: `The workbook already has ${listed(names, "en")}. Nothing is overwritten.`,
  }),
  whatNow: { sv: "Vad vill du göra?", en: "What do you want to do?" },
  dont: { sv: "Låt arbetsboken vara som den är", en: "Leave the workbook as it is" },
  done: (sheets: number, shown: string): Text => {
    const { sv, en } = number(
      sheets,
      ["blad är tillagt", "blad är tillagda"],
      ["sheet is added", "sheets are added"],
    );
    return {
      sv: `${sv}. Du ser ${shown}. Ändra de gula cellerna på de andra bladen, så följer resultatet med.`,
      en: `${en}. You see ${shown}. Change the yellow cells on the other sheets and the result follows.`,
    };
  },
  unchanged: { sv: "Arbetsboken ändrades inte", en: "The workbook was not changed" },
  notFinished: { sv: "Bladen blev inte klara", en: "The sheets were not finished" },
};
