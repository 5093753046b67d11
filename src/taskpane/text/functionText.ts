import type { Text } from "../../core/text";
import type { Group } from "../../functions/definition";

/** The words of the function browser. */
export const functionText = {
  title: { sv: "Funktioner", en: "Functions" },
  search: { sv: "Sök funktion", en: "Search for a function" },
  searchHint: {
    sv: "Sök på svenska eller engelska, även på Excels egna namn.",
    en: "Search in Swedish or English, also by Excel's own names.",
  },
  count: (shown: number, all: number): Text =>
    shown === all
      ? { sv: `${String(all)} funktioner`, en: `${String(all)} functions` }
      : {
          sv: `${String(shown)} av ${String(all)} funktioner`,
          en: `${String(shown)} of ${String(all)} functions`,
        },
  nothing: (query: string): Text => ({
    sv: `Ingen funktion passar ”${query}”.`,
    en: `No function matches “${query}”.`,
  }),
  nothingRemedy: {
    sv: "Pröva ett kortare ord, till exempel ränta, effekt eller NUVÄRDE.",
    en: "Try a shorter word, for example rate, effect or NPV.",
  },
  browse: { sv: "Hittar du inte? Bläddra per område:", en: "Not found? Browse by area:" },
  areas: { sv: "Områden", en: "Areas" },
  allAreas: { sv: "Alla områden", en: "All areas" },
  insteadOf: (excelName: string): Text => ({
    sv: `Jämför Excels ${excelName}`,
    en: `Compare Excel's ${excelName}`,
  }),
  catalogueFailed: {
    sv: "Funktionerna kunde inte läsas in. Stäng panelen och öppna den igen.",
    en: "The functions could not be loaded. Close the pane and open it again.",
  },
  optional: (name: string): Text => ({ sv: `${name} (valfri)`, en: `${name} (optional)` }),
  byDefault: (label: string): Text => ({ sv: `${label} (förval)`, en: `${label} (default)` }),
  takeSelection: (name: Text): Text => ({
    sv: `Hämta markering till ${name.sv.replaceAll("_", " ")}`,
    en: `Take the selection for ${name.en.replaceAll("_", " ")}`,
  }),
  takeSelectionTip: { sv: "Hämta markering", en: "Take selection" },
  missing: (name: Text): Text => ({
    sv: `Ange ${name.sv.replaceAll("_", " ")}. Skriv ett värde eller hämta markeringen i bladet.`,
    en: `Enter ${name.en.replaceAll("_", " ")}. Write a value, or take the selection on the sheet.`,
  }),
  result: { sv: "Resultat", en: "Result" },
  resultAppears: {
    sv: "Resultatet visas när fälten är ifyllda.",
    en: "The result appears once the fields are filled in.",
  },
  resultProblem: {
    sv: "Resultatet kan inte räknas ut än.",
    en: "The result cannot be calculated yet.",
  },
  noFunctions: {
    sv: "Resultatet kan inte visas här, men formeln går att infoga.",
    en: "The result cannot be shown here, but the formula can be inserted.",
  },
  fills: (rows: number, columns: number): Text => ({
    sv: `Fyller ${String(rows)} ${rows === 1 ? "rad" : "rader"} och ${String(columns)} ${columns === 1 ? "kolumn" : "kolumner"}.`,
    en: `Fills ${String(rows)} ${rows === 1 ? "row" : "rows"} and ${String(columns)} ${columns === 1 ? "column" : "columns"}.`,
  }),
  andMore: { sv: "… och fler", en: "… and more" },
  formula: { sv: "Formel", en: "Formula" },
  insert: { sv: "Infoga", en: "Insert" },
  insertIn: (cell: string): Text => ({ sv: `Infoga i ${cell}`, en: `Insert in ${cell}` }),
  update: (cell: string): Text => ({ sv: `Uppdatera ${cell}`, en: `Update ${cell}` }),
  cancel: { sv: "Avbryt", en: "Cancel" },
  inserted: (cell: string): Text => ({
    sv: `Formeln står i ${cell}. Du kan ändra fälten och infoga igen.`,
    en: `The formula is in ${cell}. You can change the fields and insert again.`,
  }),
  occupied: (cell: string, content: string): Text => ({
    sv: `${cell} är inte tom. Där står ${content}.`,
    en: `${cell} is not empty. It holds ${content}.`,
  }),
  replace: { sv: "Ersätt innehållet", en: "Replace the content" },
  keep: { sv: "Låt stå", en: "Leave it" },
  circular: (cell: string, name: Text): Text => ({
    sv: `${cell} ingår i ${name.sv}. Markera en annan cell för resultatet.`,
    en: `${cell} is part of ${name.en}. Select another cell for the result.`,
  }),
  fix: (count: number): Text => ({
    sv:
      count === 1
        ? "Rätta ett fält för att gå vidare"
        : `Rätta ${inWords(count)} fält för att gå vidare`,
    en: count === 1 ? "Fix one field to continue" : `Fix ${String(count)} fields to continue`,
  }),
  example: { sv: "Visa exempel på nytt blad", en: "Show an example on a new sheet" },
  exampleAdded: (sheet: string): Text => ({
    sv: `Exemplet ligger på bladet ${sheet}.`,
    en: `The example is on the sheet ${sheet}.`,
  }),
  help: {
    sv: "Definition, källa och skillnad mot Excel",
    en: "Definition, source and how it differs from Excel",
  },
  definition: { sv: "Så räknas det", en: "How it is calculated" },
  excel: { sv: "Skillnad mot Excel", en: "How it differs from Excel" },
  native: {
    sv: "Samma svar med Excels egna funktioner:",
    en: "The same answer with Excel's own functions:",
  },
  examples: { sv: "Exempel", en: "Examples" },
  references: { sv: "Källor", en: "Sources" },
};

export const groupText: Readonly<Record<Group, Text>> = {
  measures: { sv: "Diskontering och mått", en: "Discounting and measures" },
  prices: { sv: "Priser och referensvärden", en: "Prices and references" },
  effects: { sv: "Effekter", en: "Effects" },
  appraisal: { sv: "Kalkyl", en: "Appraisal" },
  risk: { sv: "Känslighet och risk", en: "Sensitivity and risk" },
  funds: { sv: "Fonder och portföljer", en: "Funds and portfolios" },
  followUp: { sv: "Uppföljning", en: "Follow-up" },
};

function inWords(count: number): string {
  return (
    ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"][count] ??
    String(count)
  );
}
