import { createContext, useContext } from "react";
import type { Language, Text } from "../../core/text";

export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: "sv",
  choose: () => undefined,
});

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** The way from a text in both languages to the one that is shown. */
export function useText(): (text: Text) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
