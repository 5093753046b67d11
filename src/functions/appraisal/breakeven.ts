import { defineFunction, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables } from "../exampleTables";
import { appraisalTables, horizon, input, perspective, zeroIsBlank } from "../parameters";

export const definition = defineFunction({
  id: "BREAKEVEN",
  group: "appraisal",
  parameters: [...appraisalTables(), input(), zeroIsBlank(perspective()), zeroIsBlank(horizon())],
  result: { unit: "mixed", spills: false },
  evaluate: (assumptions, participants, costs, effects, name, whose, years) =>
    askAppraisal(
      [assumptions, participants, costs, effects],
      "BREAKEVEN",
      [name, whose, years],
      ({ breakEven }) =>
        (calculation) =>
          breakEven(calculation, name, whose, years),
    ),
});

export const help: FunctionHelp = {
  name: { sv: "Nollpunkt (break-even)", en: "Break-even" },
  summary: {
    sv: "Det värde på ett indata som ger nettonuvärdet 0. Förval: kommunen, vid kalkylens horisont. Hela tal: det minsta som räcker.",
    en: "The value of an input that gives a net present value of 0. Default: the municipality, at the appraisal's horizon. Whole numbers: the smallest that will do.",
  },
  definition: {
    sv: "Indata är: andel som lyckas, antal, alla enhetsvärden (en faktor), alla kostnader (en faktor), varaktighet, diskonteringsränta, utflyttning, skattefaktor, behållen andel kommun, behållen andel region; eller en rads id (dess belopp eller enhetsvärde) eller id och kolumn, som ”E3 varaktighet”. Antal och hela år ger det minsta hela tal som räcker. Finns flera lösningar ges den närmast dagens värde. Finns ingen inom indatats gränser blir svaret #N/A, ”går ej”.",
    en: "The inputs are: success rate, number, all unit values (a factor), all costs (a factor), duration, discount rate, migration, tax factor, kept share municipality, kept share region; or a row's id (its amount or unit value) or id and column, such as “E3 duration”. Number and whole years give the smallest whole number that will do. Of several solutions the one nearest the present value is given. Where there is none within the input's limits the answer is #N/A, “not possible”.",
  },
  formula: "NPV(indata) = 0",
  parameters: {
    horizon: {
      sv: "År efter startåret (förval: kalkylens horisont).",
      en: "Years after the start year (default: the appraisal's horizon).",
    },
  },
  excel: {
    names: ["MÅLSÖKNING", "GOALSEEK"],
    difference: {
      sv: "Excels Målsökning ändrar cellen en gång för hand; BREAKEVEN följer kalkylen och rör inga celler.",
      en: "Excel's Goal Seek changes the cell once by hand; BREAKEVEN follows the appraisal and touches no cells.",
    },
  },
  keywords: {
    sv: ["nollpunkt", "break-even", "brytpunkt", "målsökning", "kritiskt värde"],
    en: ["break-even", "goal seek", "switching value", "critical value"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: { sv: "Vilken andel måste lyckas?", en: "Which share must succeed?" },
      cells: [...exampleTables, "andel som lyckas", null, null],
      result: 0.51229508196721311,
      tolerance: 1e-9,
      source: { kind: "native", formula: "=200000/NPV(25%,200000,200000,200000)" },
    },
    {
      title: { sv: "Vad får insatsen kosta?", en: "What may the intervention cost?" },
      cells: [...exampleTables, "K1", "kommun", 3],
      result: 195200,
      tolerance: 0.005,
      source: { kind: "native", formula: "=NPV(25%,100000,100000,100000)" },
    },
    {
      title: { sv: "Går ej inom mandatperioden", en: "Not possible within the term" },
      cells: [...exampleTables, "andel som lyckas", "kommun", 1],
      result: "#N/A",
      source: {
        kind: "derived",
        how: {
          sv: "Lyckas alla åtta är effekten 160 000 kr i nuvärde, mindre än kostnaden 200 000 kr.",
          en: "If all eight succeed the effect is SEK 160,000 in present value, less than the cost of 200,000.",
        },
      },
    },
  ],
};
