import type { Text } from "../../core/text";

/** The words of what is copied into a memo to the committee. */
export const memoText = {
  heading: { sv: "Till tjänsteskrivelsen", en: "For the memo to the committee" },
  line: {
    sv: "Fråga, slutsats och tabell som formaterad text. Klistra in i Word.",
    en: "Question, verdict and table as formatted text. Paste it into Word.",
  },
  copy: { sv: "Kopiera till tjänsteskrivelse", en: "Copy to the memo" },
  copied: {
    sv: "Kopierat. Klistra in i tjänsteskrivelsen.",
    en: "Copied. Paste it into the memo.",
  },
  refused: {
    sv: "Urklipp är spärrat här. Markera texten nedan och kopiera den med Ctrl+C.",
    en: "The clipboard is closed here. Select the text below and copy it with Ctrl+C.",
  },
  box: { sv: "Text att kopiera", en: "Text to copy" },
  question: (name: string): Text =>
    name === ""
      ? { sv: "Lönar sig den sociala investeringen?", en: "Does the social investment pay off?" }
      : { sv: `Lönar sig ${name}?`, en: `Does ${name} pay off?` },
  notPriced: { sv: "Det här räknas inte i kronor:", en: "Not counted in money:" },
  restsOn: { sv: "Resultatet vilar på:", en: "The result rests on:" },
  madeBy: (date: string): Text => ({
    sv: `Beräknat med SOCINV ${date}.`,
    en: `Calculated with SOCINV on ${date}.`,
  }),
};
