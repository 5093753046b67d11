import { defineFunction, optional, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables } from "../exampleTables";
import { appraisalTables, cashFlowKind, perspective, zeroIsBlank } from "../parameters";

export const definition = defineFunction({
  id: "CASHFLOW",
  group: "appraisal",
  parameters: [
    ...appraisalTables(),
    zeroIsBlank(perspective()),
    optional(zeroIsBlank(cashFlowKind())),
  ],
  result: { unit: "money", spills: true },
  evaluate: (assumptions, participants, costs, effects, whose, kind) =>
    askAppraisal(
      [assumptions, participants, costs, effects],
      "CASHFLOW",
      [whose, kind],
      ({ cashFlowTable }) =>
        (calculation) =>
          cashFlowTable(calculation, whose, kind),
    ),
});

export const help: FunctionHelp = {
  name: { sv: "Kassaflöde per aktör och år", en: "Cash flow by actor and year" },
  summary: {
    sv: "Varje aktörs flöde år för år, odiskonterat i prisårets priser. Förval: alla aktörer i samhället, kostnader med minus.",
    en: "Each actor's flow year by year, undiscounted in prices of the price year. Default: all actors of society, costs with minus.",
  },
  definition: {
    sv: "En rad för varje aktör i perspektivet och en kolumn för varje år till den längsta horisonten. ”allt” är effekter minus kostnader efter finansiering; ”kostnader” och ”effekter” visar dem var för sig; ”kassa” är vad kommunens nämnder kan hämta hem, minus deras kostnader. Med en skattefaktor större än 1 får samhället raden Skattefinansiering. Beloppen avrundas inte, så raderna summerar exakt till perspektivet.",
    en: "A row for each actor of the perspective and a column for each year to the longest horizon. “all” is effects less costs after financing; “costs” and “effects” show them apart; “cash” is what the municipality's committees can take out, less their costs. With a tax factor above 1 society gets the row Tax financing. The amounts are not rounded, so that the rows add up exactly to the perspective.",
  },
  formula: "F(aktör, t) = effekter(t) − kostnader(t)",
  parameters: {
    perspective: {
      sv: "”samhälle” (förval), ”kommun”, ”offentlig sektor”, en aktör eller ett eget perspektiv.",
      en: "“society” (default), “municipality”, “public sector”, an actor, or a perspective of your own.",
    },
  },
  keywords: {
    sv: ["kassaflöde", "aktör", "nämnd", "flöde", "puckel"],
    en: ["cash flow", "actor", "committee", "flow"],
  },
  references: [{ title: "SOCINV, docs/method.md section 3", year: 2026 }],
  examples: [
    {
      title: { sv: "Kommunen betalar, båda vinner", en: "The municipality pays, both gain" },
      cells: [...exampleTables, null, null],
      result: [
        [{ sv: "Aktör", en: "Actor" }, 2027, 2028, 2029, 2030],
        ["Socialnämnden", -200000, 100000, 100000, 100000],
        ["Region", 0, 200000, 200000, 200000],
      ],
      source: { kind: "native", formula: "=8*50%*25000" },
    },
    {
      title: { sv: "Vad kommunen kan hämta hem", en: "What the municipality can cash in" },
      cells: [...exampleTables, "kommun", "kassa"],
      result: [
        [{ sv: "Aktör", en: "Actor" }, 2027, 2028, 2029, 2030],
        ["Socialnämnden", -200000, 50000, 50000, 50000],
      ],
      source: {
        kind: "derived",
        how: {
          sv: "Halva besparingen på 100 000 kr är hemtagbar; kostnaden är kassa i sin helhet.",
          en: "Half the saving of SEK 100,000 is cashable; the cost is cash in full.",
        },
      },
    },
  ],
};
