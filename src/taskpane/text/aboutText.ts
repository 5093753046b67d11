import type { Text } from "../../core/text";
import type { HostFeature, HostInfo } from "../../workbook/hostInfo";

/** The words of the page Om. */
export const aboutText = {
  bar: { sv: "Om SOCINV", en: "About SOCINV" },
  build: (build: string): Text => ({ sv: `Bygge ${build}`, en: `Build ${build}` }),
  selfTest: { sv: "Självtest", en: "Self-test" },
  selfTestLine: {
    sv: "Kända resultat, räknade om nyss i den här datorn.",
    en: "Known results, calculated again just now on this computer.",
  },
  check: { sv: "Kontroll", en: "Check" },
  expected: { sv: "Väntat", en: "Expected" },
  actual: { sv: "Blev", en: "Result" },
  passed: { sv: "stämmer", en: "matches" },
  failed: { sv: "stämmer inte", en: "does not match" },
  published: { sv: "publicerat", en: "published" },
  derived: { sv: "härlett", en: "derived" },
  allPassed: (count: number): Text => ({
    sv: `Alla ${String(count)} kontroller stämmer.`,
    en: `All ${String(count)} checks match.`,
  }),
  someFailed: (failed: number, count: number): Text => ({
    sv: `${String(failed)} av ${String(count)} kontroller stämmer inte. Lita inte på resultaten förrän felet är utrett.`,
    en: `${String(failed)} of ${String(count)} checks do not match. Do not rely on the results until the fault is found.`,
  }),
  origin: (published: number, derived: number): Text => ({
    sv: `${String(published)} är publicerade resultat${derived > 0 ? `, ${String(derived)} är härledda ur publicerade siffror` : ""}.`,
    en: `${String(published)} are published results${derived > 0 ? `, ${String(derived)} are derived from published figures` : ""}.`,
  }),
  noFunctions: {
    sv: "Självtestet kan inte köras: funktionerna har inte lästs in. Stäng panelen och öppna den igen.",
    en: "The self-test cannot run: the functions have not been loaded. Close the pane and open it again.",
  },
  showAll: (count: number): Text => ({
    sv: `Visa alla ${String(count)}`,
    en: `Show all ${String(count)}`,
  }),
  showFewer: { sv: "Visa färre", en: "Show fewer" },
  again: { sv: "Kör självtest igen", en: "Run self-test again" },
  copy: { sv: "Kopiera rapport", en: "Copy report" },
  copied: { sv: "Rapporten är kopierad.", en: "The report has been copied." },
  notCopied: {
    sv: "Rapporten kunde inte kopieras. Markera texten här och kopiera med Ctrl+C.",
    en: "The report could not be copied. Select the text here and copy it with Ctrl+C.",
  },
  report: { sv: "Rapport", en: "Report" },
  yourExcel: { sv: "Din Excel", en: "Your Excel" },
  program: { sv: "Program", en: "Program" },
  displayLanguage: { sv: "Menyspråk", en: "Menu language" },
  excelApi: { sv: "Programgränssnitt", en: "Programming interface" },
  works: { sv: "Fungerar", en: "Works" },
  missing: { sv: "Saknas", en: "Missing" },
  repair: { sv: "Reparera formler", en: "Repair formulas" },
  repairLine: {
    sv: "Visar SOCINV-formler #NAMN? för att arbetsboken öppnades utan tillägget? Då skrivs de in på nytt.",
    en: "Do SOCINV formulas show #NAME? because the workbook was opened without the add-in? Then they are entered again.",
  },
  nothingToRepair: {
    sv: "Ingen SOCINV-formel visar #NAMN?. Inget ändrades.",
    en: "No SOCINV formula shows #NAME?. Nothing was changed.",
  },
  repaired: (count: number, sheets: string): Text => ({
    sv: `${String(count)} ${count === 1 ? "formel skrevs" : "formler skrevs"} in på nytt: ${sheets}.`,
    en: `${String(count)} ${count === 1 ? "formula was" : "formulas were"} entered again: ${sheets}.`,
  }),
  yourData: { sv: "Dina uppgifter", en: "Your data" },
  nothingSent: {
    sv: "SOCINV skickar ingenting. Dina siffror stannar i arbetsboken.",
    en: "SOCINV sends nothing. Your figures stay in the workbook.",
  },
};

export const featureText: Readonly<Record<HostFeature, Text>> = {
  functions: { sv: "Egna funktioner", en: "Custom functions" },
  sharedRuntime: { sv: "Panel och funktioner ihop", en: "Pane and functions together" },
  spill: { sv: "Resultat som fyller flera celler", en: "Results that fill several cells" },
  charts: { sv: "Diagram i blad", en: "Charts on sheets" },
  openWithFile: { sv: "Öppna panelen med filen", en: "Open the pane with the file" },
};

const platforms: Readonly<Record<HostInfo["platform"], Text>> = {
  windows: { sv: "Excel för Windows", en: "Excel for Windows" },
  mac: { sv: "Excel för Mac", en: "Excel for Mac" },
  web: { sv: "Excel på webben", en: "Excel on the web" },
  ipad: { sv: "Excel för iPad", en: "Excel for iPad" },
  unknown: { sv: "Excel", en: "Excel" },
};

/** The program with its platform and version, as one knows it. */
export function programText({ program, platform, version }: HostInfo): Text {
  const unknown: Text = { sv: "Okänt program", en: "Unknown program" };
  const name = program === "excel" ? platforms[platform] : unknown;
  const number = version === "" ? "" : `, ${version}`;
  return { sv: name.sv + number, en: name.en + number };
}
