import type { Text } from "../../core/text";

/** A longer text that is read on a page of its own. */
export interface Statement {
  readonly id: "privacy" | "accessibility" | "licence";
  readonly title: Text;
  readonly parts: readonly { readonly heading?: Text; readonly paragraphs: readonly Text[] }[];
}

const privacy: Statement = {
  id: "privacy",
  title: { sv: "Så hanteras dina uppgifter", en: "How your data is handled" },
  parts: [
    {
      paragraphs: [
        {
          sv: "SOCINV räknar i din egen dator. Tillägget skickar ingenting, varken siffror, texter, filnamn eller statistik om hur det används. Det hämtar bara sina egna filer från den webbplats där din organisation har lagt dem.",
          en: "SOCINV calculates on your own computer. The add-in sends nothing: no figures, no texts, no file names and no statistics on how it is used. It only fetches its own files from the site where your organisation has put them.",
        },
        {
          sv: "Språkvalet sparas i webbläsarens lokala lager i din dator. Allt annat som ska sparas står i arbetsboken.",
          en: "The choice of language is kept in the browser's local store on your computer. Everything else that is kept stands in the workbook.",
        },
      ],
    },
    {
      heading: { sv: "Microsoft", en: "Microsoft" },
      paragraphs: [
        {
          sv: "Excel och Microsofts programbibliotek office.js, som alla tillägg använder, kan skicka diagnostikdata till Microsoft. Vad som skickas styrs av organisationens inställningar för Microsoft 365, inte av SOCINV.",
          en: "Excel and Microsoft's library office.js, which every add-in uses, may send diagnostic data to Microsoft. What is sent is governed by your organisation's Microsoft 365 settings, not by SOCINV.",
        },
      ],
    },
    {
      heading: { sv: "Personuppgifter", en: "Personal data" },
      paragraphs: [
        {
          sv: "En kalkyl behöver inga personuppgifter. Skriv antal och summor, inte namn eller personnummer. Ett beslutsunderlag blir en allmän handling.",
          en: "A calculation needs no personal data. Write counts and sums, not names or personal identity numbers. Decision material becomes a public document.",
        },
      ],
    },
  ],
};

const accessibility: Statement = {
  id: "accessibility",
  title: { sv: "Tillgänglighetsredogörelse", en: "Accessibility statement" },
  parts: [
    {
      paragraphs: [
        {
          sv: "Panelen är byggd för att uppfylla lagen om tillgänglighet till digital offentlig service (EN 301 549, WCAG 2.1 nivå AA). Den går att använda med enbart tangentbord, i 320 bildpunkters bredd, vid 200 % förstoring, i ljust och mörkt läge och med hög kontrast.",
          en: "The pane is built to meet the Swedish act on accessibility of digital public services (EN 301 549, WCAG 2.1 level AA). It can be used with the keyboard alone, at a width of 320 pixels, at 200% zoom, in light and dark mode and in high contrast.",
        },
      ],
    },
    {
      heading: { sv: "Brister vi känner till", en: "Shortcomings we know of" },
      paragraphs: [
        {
          sv: "Panelen har granskats med automatiska verktyg och med tangentbord. Den har ännu inte provats av användare med skärmläsarna NVDA, JAWS eller Skärmläsaren i Windows.",
          en: "The pane has been reviewed with automatic tools and with the keyboard. It has not yet been tried by users of the screen readers NVDA, JAWS or Windows Narrator.",
        },
        {
          sv: "Kalkylbladet, formelraden och menyerna hör till Excel, och deras tillgänglighet beskrivs av Microsoft.",
          en: "The worksheet, the formula bar and the menus belong to Excel, and Microsoft describes their accessibility.",
        },
      ],
    },
    {
      heading: { sv: "Om något inte fungerar", en: "If something does not work" },
      paragraphs: [
        {
          sv: "Säg till den i din organisation som ansvarar för tillägget. Svarar organisationen inte så att bristen rättas kan du anmäla den till Myndigheten för digital förvaltning (Digg).",
          en: "Tell the person in your organisation who is responsible for the add-in. If the organisation does not remedy it, you can report it to the Agency for Digital Government (Digg).",
        },
      ],
    },
  ],
};

const licence: Statement = {
  id: "licence",
  title: { sv: "Licens", en: "Licence" },
  parts: [
    {
      paragraphs: [
        {
          sv: "SOCINV är öppen källkod med MIT-licens: du får använda, ändra och sprida det fritt, så länge upphovsrätten och licenstexten följer med. Det lämnas utan garantier.",
          en: "SOCINV is open source under the MIT licence: you may use, change and distribute it freely, as long as the copyright notice and the licence text go with it. It comes without any warranty.",
        },
        {
          sv: "Ett räkneverktyg ersätter inte ett omdöme. Den som lämnar ett beslutsunderlag ansvarar för antaganden och slutsatser.",
          en: "A calculating tool is no substitute for judgement. Whoever submits decision material answers for its assumptions and conclusions.",
        },
      ],
    },
    {
      heading: { sv: "Byggt med", en: "Built with" },
      paragraphs: [
        {
          sv: "React, Fluent UI React och Fluent-ikonerna (Microsoft och Meta, MIT) samt decimal.js (Michael Mclaughlin, MIT). Microsofts office.js läses in från Microsoft och har egna villkor.",
          en: "React, Fluent UI React and the Fluent icons (Meta and Microsoft, MIT), and decimal.js (Michael Mclaughlin, MIT). Microsoft's office.js is loaded from Microsoft under terms of its own.",
        },
      ],
    },
  ],
};

export const statements: readonly Statement[] = [privacy, accessibility, licence];
