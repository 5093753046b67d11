import type { Language } from "../../core/text";
import type { Preferences } from "../services/services";

const key = "socinv.language";

/** The language chosen last; without a choice English where Excel is English, and Swedish everywhere else. */
export function preferredLanguage(preferences: Preferences, displayLanguage: string): Language {
  const chosen = preferences.read(key);
  if (chosen === "sv" || chosen === "en") return chosen;
  return displayLanguage.toLowerCase().startsWith("en") ? "en" : "sv";
}

export function rememberLanguage(preferences: Preferences, language: Language): void {
  preferences.write(key, language);
}
