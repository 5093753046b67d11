import type { Language } from "../core/text";
import { storedLanguage } from "./storedLanguage";

/** The language of messages and headings in cells: the user's own choice, else English where Excel is English, else Swedish. */
export function hostLanguage(): Language {
  const displayed =
    typeof Office === "undefined"
      ? undefined
      : (Office.context as Office.Context | undefined)?.displayLanguage;
  return storedLanguage() ?? (displayed?.toLowerCase().startsWith("en") ? "en" : "sv");
}
