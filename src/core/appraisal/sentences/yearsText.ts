import type { Text } from "../../text";

/** A number of years in running text: "25 år", "25 years", "1 year". */
export function yearsText(years: number): Text {
  const number = String(years);
  return { sv: `${number} år`, en: years === 1 ? `${number} year` : `${number} years` };
}
