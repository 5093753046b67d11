import type { Language } from "../core/text";

/** The language of messages in cells: English where Excel is English, Swedish everywhere else. */
export function hostLanguage(): Language {
  const displayed =
    typeof Office === "undefined"
      ? undefined
      : (Office.context as Office.Context | undefined)?.displayLanguage;
  return displayed?.toLowerCase().startsWith("en") ? "en" : "sv";
}
