import { defineFunction, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables } from "../exampleTables";
import {
  appraisalTables,
  horizon,
  input,
  measure,
  perspective,
  triedValues,
  zeroIsBlank,
} from "../parameters";

export const definition = defineFunction({
  id: "SENSITIVITY",
  group: "risk",
  parameters: [
    ...appraisalTables(),
    input(),
    triedValues(),
    zeroIsBlank(measure()),
    zeroIsBlank(perspective()),
    zeroIsBlank(horizon()),
  ],
  result: { unit: "mixed", spills: true },
  evaluate: (assumptions, participants, costs, effects, name, values, what, whose, years) =>
    askAppraisal(
      [assumptions, participants, costs, effects],
      "SENSITIVITY",
      [name, values, what, whose, years],
      ({ shownOneWay }) =>
        ({ appraisal }) =>
          shownOneWay(appraisal, name, values, {
            measure: what,
            perspective: whose,
            horizon: years,
          }),
    ),
});

const netPresentValue = { sv: "Nettonuvärde", en: "Net present value" };

export const help: FunctionHelp = {
  name: { sv: "Känslighet för ett indata", en: "Sensitivity to one input" },
  summary: {
    sv: "Ett mått vid varje värde på ett indata, allt annat lika. Förval: kommunens nettonuvärde vid kalkylens horisont.",
    en: "A measure at each value of one input, everything else unchanged. Default: the municipality's net present value at the appraisal's horizon.",
  },
  definition: {
    sv: "Hela kalkylen räknas om från början för varje värde. Indata är desamma som i BREAKEVEN: andel som lyckas, antal, alla enhetsvärden (en faktor), alla kostnader (en faktor), varaktighet, diskonteringsränta, utflyttning, skattefaktor, behållen andel kommun, behållen andel region, en finansieringsrad (”finansiering: Region”), en rads id (dess belopp eller enhetsvärde) eller id och kolumn, som ”E3 varaktighet”. Tomma celler bland värdena hoppas över. Ett värde som indatat inte kan ha ger #N/A på sin rad med skälet; de andra raderna räknas.",
    en: "The whole appraisal is computed from the ground for each value. The inputs are those of BREAKEVEN: success rate, number, all unit values (a factor), all costs (a factor), duration, discount rate, migration, tax factor, kept share municipality, kept share region, a financing row (“financing: Region”), a row's id (its amount or unit value) or id and column, such as “E3 duration”. Blank cells among the values are passed over. A value that the input cannot have gives #N/A in its row with the reason; the other rows are computed.",
  },
  formula: "mått(indata = v₁), mått(indata = v₂), …",
  parameters: {
    measure: {
      sv: "Måttets namn, till exempel ”återbetalningstid” (förval: nettonuvärde).",
      en: "The name of the measure, for example “payback” (default: net present value).",
    },
    horizon: {
      sv: "År efter startåret (förval: kalkylens horisont).",
      en: "Years after the start year (default: the appraisal's horizon).",
    },
  },
  excel: {
    names: ["DATATABELL", "DATA TABLE", "TABELL", "TABLE"],
    difference: {
      sv: "Excels datatabell räknar om arbetsboken en gång för varje värde och måste stå på samma blad som indatat; SENSITIVITY följer kalkylens tabeller och rör inga celler.",
      en: "Excel's data table recalculates the workbook once for each value and must stand on the same sheet as the input; SENSITIVITY follows the appraisal's tables and touches no cells.",
    },
  },
  keywords: {
    sv: ["känslighet", "känslighetsanalys", "datatabell", "tänk om", "envägs"],
    en: ["sensitivity", "one-way", "data table", "what-if"],
  },
  references: [{ title: "SOCINV, docs/method.md section 5", year: 2026 }],
  examples: [
    {
      title: { sv: "Nettonuvärde när fler lyckas", en: "Net present value as more succeed" },
      cells: [...exampleTables, "andel som lyckas", [[0.25], [0.5], [0.75]], null, null, null],
      result: [
        [{ sv: "andel som lyckas", en: "success rate" }, netPresentValue],
        [0.25, -102400],
        [0.5, -4800],
        [0.75, 92800],
      ],
      tolerance: 1e-6,
      source: {
        kind: "derived",
        how: {
          sv: "Åtta deltagare · andelen · 25 000 kr · 1,952 (summan av faktorerna år 1–3) minus 200 000 kr: 97 600, 195 200 och 292 800 minus 200 000.",
          en: "Eight participants · the share · SEK 25,000 · 1.952 (the sum of the factors of years 1–3) minus 200,000: 97,600, 195,200 and 292,800 minus 200,000.",
        },
      },
    },
    {
      title: {
        sv: "Återbetalningstid för samhället; 120 % går inte att lyckas",
        en: "Society's payback; nobody succeeds to 120%",
      },
      cells: [...exampleTables, "success rate", [[0.5, 1.2]], "payback", "society", null],
      result: [
        [
          { sv: "andel som lyckas", en: "success rate" },
          { sv: "Återbetalningstid", en: "Payback" },
        ],
        [0.5, 2 / 3],
        [1.2, "#N/A"],
      ],
      tolerance: 1e-9,
      source: { kind: "native", formula: "=200000/300000" },
    },
  ],
};
