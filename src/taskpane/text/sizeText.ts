import type { Text } from "../../core/text";

const words: readonly Text[] = [
  { sv: "ingen skillnad", en: "no difference" },
  { sv: "viss förbättring", en: "some gain" },
  { sv: "tydlig förbättring", en: "clear gain" },
  { sv: "stor förbättring", en: "large gain" },
];
const worse: readonly Text[] = [
  { sv: "ingen skillnad", en: "no difference" },
  { sv: "viss försämring", en: "some loss" },
  { sv: "tydlig försämring", en: "clear loss" },
  { sv: "stor försämring", en: "large loss" },
];

/** Direction and size of an effect without a price, −3 to 3, in words and signs: "stor förbättring (+++)". */
export function sizeText(size: number): Text {
  const steps = Math.abs(size);
  const word = (size < 0 ? worse : words)[steps] ?? words[0];
  const signs = size === 0 ? "0" : (size < 0 ? "\u2212" : "+").repeat(steps);
  return { sv: `${word?.sv ?? ""} (${signs})`, en: `${word?.en ?? ""} (${signs})` };
}
