import type { Text } from "../../core/text";

/** The words of the frame around every page. */
export const frameText = {
  product: { sv: "SOCINV", en: "SOCINV" },
  home: { sv: "Till startsidan", en: "To the start page" },
  back: { sv: "Tillbaka", en: "Back" },
  skip: { sv: "Hoppa till innehållet", en: "Skip to the content" },
  loading: { sv: "Läser in …", en: "Loading …" },
  failed: {
    sv: "Sidan kunde inte visas. Arbetsboken är oförändrad.",
    en: "The page could not be shown. The workbook is unchanged.",
  },
  failedRemedy: {
    sv: "Stäng panelen och öppna den igen från menyfliken. Hjälper det inte, säg till den som installerade tillägget och bifoga texten nedan.",
    en: "Close the pane and open it again from the ribbon. If that does not help, tell whoever installed the add-in and include the text below.",
  },
} satisfies Record<string, Text>;
