import { defineFunction, type FunctionHelp } from "../definition";
import { askProblems } from "../engine/askAppraisal";
import { exampleTablesWithError } from "../exampleTables";
import { appraisalTables, notMonetisedTable } from "../parameters";

export const definition = defineFunction({
  id: "CHECKMODEL",
  group: "appraisal",
  parameters: [...appraisalTables(), notMonetisedTable()],
  result: { unit: "text", spills: true },
  evaluate: (assumptions, participants, costs, effects, notMonetised) =>
    askProblems([assumptions, participants, costs, effects], notMonetised),
});

const headings = [
  { sv: "Allvar", en: "Severity" },
  { sv: "Tabell", en: "Table" },
  { sv: "Rad", en: "Row" },
  { sv: "Kolumn", en: "Column" },
  { sv: "Problem", en: "Problem" },
  { sv: "Gör så här", en: "What to do" },
] as const;

export const help: FunctionHelp = {
  name: { sv: "Kontrollera kalkylen", en: "Check the appraisal" },
  summary: {
    sv: "Alla problem i tabellerna: allvar, tabell, rad, kolumn, vad som är fel och vad du gör åt det. Raden räknas från rubrikraden, som är 1.",
    en: "Every problem of the tables: severity, table, row, column, what is wrong and what to do. Rows are counted from the header row, which is 1.",
  },
  definition: {
    sv: "Fel stoppar alla kalkylfunktioner, som då visar det första felet. Varningar betyder att en siffra kan bli fel, till exempel ett antagande utan evidensgrad. Noteringar är bra att veta. Med tabellen Effekter utan pris kontrolleras även den.",
    en: "Errors stop every appraisal function, which then shows the first one. Warnings mean that a figure may be wrong, for example an assumption without an evidence grade. Notes are good to know. With the table Not monetised that one is checked too.",
  },
  formula: "docs/tables.md",
  keywords: {
    sv: ["kontroll", "fel", "varningar", "granska", "validera"],
    en: ["check", "errors", "warnings", "review", "validate"],
  },
  references: [{ title: "SOCINV, docs/tables.md", year: 2026 }],
  examples: [
    {
      title: {
        sv: "En kostnad med minus, och en ovanligt hög ränta",
        en: "A cost with a minus, and an unusually high rate",
      },
      cells: [...exampleTablesWithError, null],
      result: [
        headings,
        [
          { sv: "Varning", en: "Warning" },
          { sv: "Antaganden", en: "Assumptions" },
          6,
          { sv: "Värde", en: "Value" },
          {
            sv: "Räntan 25\u00a0% är hög – menade du 2,5\u00a0%?",
            en: "A rate of 25% is high – did you mean 2.5%?",
          },
          { sv: "Kontrollera decimaltecknet.", en: "Check the decimal sign." },
        ],
        [
          { sv: "Fel", en: "Error" },
          { sv: "Kostnader", en: "Costs" },
          2,
          { sv: "Belopp", en: "Amount" },
          { sv: "−200\u00a0000 är mindre än 0.", en: "−200,000 is less than 0." },
          {
            sv: "Skriv 0 eller mer. Kostnader skrivs utan minustecken.",
            en: "Write 0 or more. Costs are written without a minus sign.",
          },
        ],
      ],
      source: { kind: "native", formula: "=MATCH(TRUE,{-200000}<0,0)+1" },
    },
  ],
};
