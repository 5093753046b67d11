import type { Text } from "../../core/text";

/** The headings of a help page. */
export const helpTexts = {
  arguments: { sv: "Argument", en: "Arguments" },
  argument: { sv: "Argument", en: "Argument" },
  meaning: { sv: "Betydelse", en: "Meaning" },
  optional: { sv: "valfritt", en: "optional" },
  definition: { sv: "Så räknas det", en: "How it is calculated" },
  excel: { sv: "Skillnad mot Excel", en: "How it differs from Excel" },
  native: {
    sv: "Samma svar med Excels egna funktioner:",
    en: "The same answer with Excel's own functions:",
  },
  examples: { sv: "Exempel", en: "Examples" },
  formula: { sv: "Formel", en: "Formula" },
  result: { sv: "Resultat", en: "Result" },
  source: { sv: "Källa", en: "Source" },
  references: { sv: "Källor", en: "References" },
  functions: { sv: "Funktioner", en: "Functions" },
  functionName: { sv: "Funktion", en: "Function" },
  whatItDoes: { sv: "Vad den räknar ut", en: "What it computes" },
  nativeSource: { sv: "Excels egen formel", en: "Excel's own formula" },
} satisfies Record<string, Text>;

/** The names of the groups, in the order in which they are shown. */
export const groupTexts = {
  measures: { sv: "Diskontering och mått", en: "Discounting and measures" },
  prices: { sv: "Priser och referensvärden", en: "Prices and references" },
  effects: { sv: "Effekter", en: "Effects" },
  appraisal: { sv: "Kalkyl", en: "Appraisal" },
  risk: { sv: "Känslighet och risk", en: "Sensitivity and risk" },
  funds: { sv: "Fonder och portföljer", en: "Funds and portfolios" },
  followUp: { sv: "Uppföljning", en: "Follow-up" },
} satisfies Record<string, Text>;
