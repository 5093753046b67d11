import { defineFunction, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables } from "../exampleTables";
import { appraisalTables } from "../parameters";

export const definition = defineFunction({
  id: "FIVEQUESTIONS",
  group: "appraisal",
  parameters: appraisalTables(),
  result: { unit: "mixed", spills: true },
  evaluate: (assumptions, participants, costs, effects) =>
    askAppraisal(
      [assumptions, participants, costs, effects],
      "FIVEQUESTIONS",
      [],
      ({ fiveQuestionsTable }) =>
        (calculation) =>
          fiveQuestionsTable(calculation),
    ),
});

const municipality = { sv: "kommun", en: "municipality" };
const society = { sv: "samhälle", en: "society" };
const questions = [
  { sv: "1 Vi lyckas", en: "1 We succeed" },
  { sv: "2 Hälften lyckas", en: "2 Half succeed" },
  { sv: "3 Det går riktigt dåligt", en: "3 It goes really badly" },
  { sv: "4 Bara en lyckas", en: "4 Only one succeeds" },
  { sv: "5 Så många måste lyckas", en: "5 So many must succeed" },
  { sv: "5 Så stor andel", en: "5 Such a share" },
] as const;

export const help: FunctionHelp = {
  name: { sv: "De fem riskfrågorna", en: "The five risk questions" },
  summary: {
    sv: "Vad händer om vi lyckas, når hälften, misslyckas, bara klarar en, och vad krävs för att gå jämnt upp? För kommun och samhälle.",
    en: "What if we succeed, reach half, fail, manage only one, and what does it take to break even? For municipality and society.",
  },
  definition: {
    sv: "Nettonuvärdet i fyra lägen, med kostnaderna som planerat: alla effekter, halva, riktigt dåligt utfall (förval en tiondel av effekterna och 20 % högre kostnader; ändras i Antaganden) och en enda som lyckas. Sist hur många personer, och vilken andel, som måste lyckas för att nettonuvärdet ska bli 0. Räcker inte alla deltagare blir svaret #N/A, ”går ej”. Mandatperioden är sista kolumnen.",
    en: "The net present value in four cases, with the costs as planned: all effects, half of them, a really bad outcome (by default a tenth of the effects and 20% higher costs; changed in Assumptions) and a single success. Last, how many persons, and which share, must succeed for a net present value of 0. Where all participants are not enough the answer is #N/A, “not possible”. The term of office is the last column.",
  },
  formula: "B − C,  B/2 − C,  a·B − (1 + b)·C,  v − C,  n = ⌈C/v⌉,  v = B / ΣN·s",
  keywords: {
    sv: ["riskfrågor", "fem frågor", "nollpunkt", "break-even", "dåligt utfall"],
    en: ["risk questions", "five questions", "break-even", "bad case"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: {
        sv: "Kommunen behöver fem av åtta, samhället två",
        en: "The municipality needs five of eight, society two",
      },
      cells: [...exampleTables],
      result: [
        [
          { sv: "Perspektiv", en: "Perspective" },
          { sv: "Fråga", en: "Question" },
          { sv: "3\u00a0år (2027–2030)", en: "3\u00a0years (2027–2030)" },
          { sv: "Mandatperioden (2027–2028)", en: "Term of office (2027–2028)" },
        ],
        [municipality, questions[0], -4800, -120000],
        [municipality, questions[1], -102400, -160000],
        [municipality, questions[2], -220480, -232000],
        [municipality, questions[3], -151200, -180000],
        [municipality, questions[4], 5, "#N/A"],
        [municipality, questions[5], 0.625, "#N/A"],
        [society, questions[0], 385600, 40000],
        [society, questions[1], 92800, -80000],
        [society, questions[2], -181440, -216000],
        [society, questions[3], -53600, -140000],
        [society, questions[4], 2, 4],
        [society, questions[5], 0.25, 0.5],
      ],
      source: {
        kind: "native",
        formula:
          "=LET(B,NPV(25%,100000,100000,100000),C,200000,VSTACK(B-C,B/2-C,10%*B-120%*C,B/4-C,ROUNDUP(C/(B/4),0),ROUNDUP(C/(B/4),0)/8))",
      },
    },
  ],
};
