import type { Language, Text } from "../../../../core/text";
import type { PageDetails } from "./pageDetails";

const dated: Text = {
  sv: "Daterade värden{datum}: de räknas inte om när du ändrar i bladen. Med tillägget SOCINV gör de det.",
  en: "Dated values{datum}: they do not follow changes in the sheets. With the SOCINV add-in they do.",
};

/** What the plain edition says over figures that only SOCINV's functions can compute. `more` is added in front of the colon. */
export function datedLine({ date }: PageDetails, language: Language, more = ""): string {
  return dated[language].replace("{datum}", (date === undefined ? "" : ` ${date}`) + more);
}
