import type { Text } from "../../core/text";
import type { StartProblem } from "../start/waitForOffice";

/** What is the matter when the pane cannot start, and what to do. Shown in both languages at once. */
export const startProblemText: Readonly<
  Record<StartProblem, { readonly title: Text; readonly remedy: Text }>
> = {
  noOffice: {
    title: { sv: "SOCINV når inte Excel", en: "SOCINV cannot reach Excel" },
    remedy: {
      sv: "Microsofts programbibliotek office.js kunde inte läsas in. Kontrollera nätverket. Hjälper det inte, be it-avdelningen att släppa fram https://appsforoffice.microsoft.com.",
      en: "Microsoft's library office.js could not be loaded. Check the network. If that does not help, ask IT to allow https://appsforoffice.microsoft.com.",
    },
  },
  noHost: {
    title: { sv: "Öppna SOCINV i Excel", en: "Open SOCINV in Excel" },
    remedy: {
      sv: "Det här är en panel i Excel och fungerar inte ensam i webbläsaren. Öppna en arbetsbok och välj SOCINV på menyfliken.",
      en: "This is a pane of Excel and does not work alone in the browser. Open a workbook and choose SOCINV on the ribbon.",
    },
  },
  late: {
    title: { sv: "Excel svarar inte", en: "Excel does not answer" },
    remedy: {
      sv: "Panelen har väntat i tio sekunder. Stäng eventuella dialogrutor i Excel, stäng panelen och öppna den igen. Arbetsboken är oförändrad.",
      en: "The pane has waited for ten seconds. Close any open dialogs in Excel, close the pane and open it again. The workbook is unchanged.",
    },
  },
};

export const tryAgainText: Text = { sv: "Försök igen", en: "Try again" };
