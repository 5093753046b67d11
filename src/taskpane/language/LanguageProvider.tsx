import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { Language } from "../../core/text";
import { useServices } from "../services/ServicesContext";
import { LanguageContext } from "./LanguageContext";
import { preferredLanguage, rememberLanguage } from "./preferredLanguage";

/** Holds the language of the pane, remembers the choice, and tells assistive technology by `lang`. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { preferences, workbook } = useServices();
  const [language, setLanguage] = useState<Language>(() =>
    preferredLanguage(preferences, workbook.host().displayLanguage),
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        rememberLanguage(preferences, chosen);
        setLanguage(chosen);
      },
    }),
    [language, preferences],
  );
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
}
