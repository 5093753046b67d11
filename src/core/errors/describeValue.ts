import { formatNumber, type Language, type Text } from "../text";

/** A value as the user gave it, for the end of an error message: text in quotes, numbers as written in that language. */
export function describeValue(value: unknown): Text {
  return { sv: inLanguage(value, "sv"), en: inLanguage(value, "en") };
}

const LONGEST = 60;

function inLanguage(value: unknown, language: Language): string {
  if (typeof value === "number") return formatNumber(value, language);
  if (typeof value === "boolean")
    return language === "sv" ? (value ? "SANT" : "FALSKT") : value ? "TRUE" : "FALSE";
  if (value === null || value === undefined || value === "")
    return language === "sv" ? "tomt" : "blank";
  if (typeof value === "string") return quoted(value, language);
  if (Array.isArray(value)) return language === "sv" ? "ett område" : "a range";
  return language === "sv" ? "något annat" : "something else";
}

function quoted(text: string, language: Language): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return language === "sv" ? `”${shown}”` : `“${shown}”`;
}
