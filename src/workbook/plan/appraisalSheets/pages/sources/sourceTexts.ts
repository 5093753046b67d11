import type { Text } from "../../../../../core/text";

export const sourceTexts = {
  title: { sv: "Källor", en: "Sources" },
  line: {
    sv: "Varje värde i kalkylen med sin källa. Raderna följer bladen: rätta källan där.",
    en: "Every value of the calculation with its source. The rows follow the sheets: mend a source there.",
  },
  row: { sv: "Rad", en: "Row" },
  what: { sv: "Vad", en: "What" },
  value: { sv: "Värde", en: "Value" },
  priceYear: { sv: "Prisår", en: "Price year" },
  grade: { sv: "Evidensgrad", en: "Evidence grade" },
  source: { sv: "Källa", en: "Source" },
  link: { sv: "Länk", en: "Link" },
  extrapolated: { sv: "Prisindex", en: "Price index" },
  extrapolatedMark: { sv: "framskriven", en: "extrapolated" },
  open: { sv: "Öppna", en: "Open" },
  missing: { sv: "Källa saknas", en: "No source" },
  register: { sv: "Källförteckning", en: "List of sources" },
  reference: { sv: "Anges som", en: "Named as" },
  sourceTitle: { sv: "Titel", en: "Title" },
  year: { sv: "År", en: "Year" },
  sourceGrade: { sv: "Grad", en: "Grade" },
  grades: {
    sv: "Grad A är en officiell källa, grad B återges av en trovärdig källa. Evidensgrad 1 är den säkraste, 6 den osäkraste.",
    en: "Grade A is an official source, grade B is quoted by a credible one. Evidence grade 1 is the surest, 6 the least sure.",
  },
  defaults: { sv: "Metodens förval", en: "The method's defaults" },
  house: {
    sv: "Förval i SOCINV, inte en publicerad siffra. Kan ändras.",
    en: "A default of SOCINV, not a published figure. It can be changed.",
  },
  haircuts: {
    sv: "Försiktighetsavdrag för evidensgrad 1–6",
    en: "Haircut of evidence grades 1–6",
  },
  badRate: {
    sv: "Går riktigt dåligt: kvar av effekterna",
    en: "Goes really badly: part of the effects left",
  },
  badCost: { sv: "Går riktigt dåligt: dyrare", en: "Goes really badly: costs more by" },
  lastIndexYear: { sv: "Sista året i prisindex", en: "Last year of the price index" },
} satisfies Record<string, Text>;
