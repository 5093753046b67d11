import type { Text } from "../../core/text";
import { defineFunction, type ExpectedCell, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables } from "../exampleTables";
import { appraisalTables, horizonList } from "../parameters";

export const definition = defineFunction({
  id: "SUMMARY",
  group: "appraisal",
  parameters: [...appraisalTables(), horizonList()],
  result: { unit: "mixed", spills: true },
  evaluate: (assumptions, participants, costs, effects, horizons) =>
    askAppraisal(
      [assumptions, participants, costs, effects],
      "SUMMARY",
      [horizons],
      ({ summaryTable }) =>
        (calculation) =>
          summaryTable(calculation, horizons),
    ),
});

const municipality = { sv: "kommun", en: "municipality" };
const publicSector = { sv: "offentlig sektor", en: "public sector" };
const society = { sv: "samhälle", en: "society" };

/** Every measure of the example, worked out by hand: of the municipality, and of all together, at both horizons. */
const worked: readonly (readonly [sv: string, en: string, ...figures: (number | "#N/A")[]])[] = [
  ["nettonuvärde", "net present value", -4800, -120000, 385600, 40000],
  ["nuvärde av effekter", "present value of benefits", 195200, 80000, 585600, 240000],
  ["nuvärde av kostnader", "present value of costs", 200000, 200000, 200000, 200000],
  ["nytto-kostnadskvot", "benefit-cost ratio", 0.976, 0.4, 2.928, 1.2],
  ["nettonuvärdeskvot", "net present value ratio", -0.024, -0.6, 1.928, 0.2],
  // RATE(3, 100000, -200000), and 100/200 − 1
  ["flödets internränta", "internal rate of return", 0.233751928528259, -0.5, 1.3901453858415, 0.5],
  ["återbetalningstid", "payback", 2, "#N/A", 2 / 3, 2 / 3],
  ["diskonterad återbetalningstid", "discounted payback", "#N/A", "#N/A", 5 / 6, 5 / 6],
  ["investeringspuckel", "hump", -200000, -200000, -200000, -200000],
  ["puckelns år", "year of the hump", 2027, 2027, 2027, 2027],
  ["åter på noll", "back at zero", 2029, "#N/A", 2028, 2028],
  ["lönsamhet efter ett år", "one-year profit", -100000, -100000, 100000, 100000],
  ["lönsamhet efter fem år", "five-year profit", "#N/A", "#N/A", "#N/A", "#N/A"],
  ["andel av värdet efter år 1", "share of value after year 1", 36 / 61, 0, 36 / 61, 0],
  ["andel av värdet efter år 5", "share of value after year 5", 0, 0, 0, 0],
  ["andel av värdet efter år 10", "share of value after year 10", 0, 0, 0, 0],
  ["verkningsgrad", "effectiveness", 0.5, 0.5, 0.5, 0.5],
  ["kostnad per deltagare", "cost per participant", 25000, 25000, 25000, 25000],
  ["kostnad per lyckad", "cost per success", 50000, 50000, 50000, 50000],
  ["kostnader efter horisonten", "costs after the horizon", 0, 0, 0, 0],
];

function rowsOf(perspective: Text, first: 0 | 2): readonly (readonly ExpectedCell[])[] {
  return worked.map(([sv, en, ...figures]) => [
    perspective,
    { sv, en },
    figures[first] ?? "",
    figures[first + 1] ?? "",
  ]);
}

export const help: FunctionHelp = {
  name: { sv: "Sammanfattning av kalkylen", en: "Summary of the appraisal" },
  summary: {
    sv: "Alla huvudmått för kommun, offentlig sektor, samhälle och egna perspektiv vid varje horisont. Mandatperioden är sista kolumnen.",
    en: "All main measures for municipality, public sector, society and perspectives of your own at each horizon. The term of office is the last column.",
  },
  definition: {
    sv: "En rad för varje perspektiv och mått, en kolumn för varje horisont. Kommunal- och samhällsekonomisk kalkyl står alltså bredvid varandra, och de får säga olika. Ett mått utan svar visas som #N/A med skälet, till exempel en återbetalningstid som inte nås. Inget avrundas.",
    en: "A row for each perspective and measure, a column for each horizon. So the municipal and the societal calculation stand side by side, and they may disagree. A measure without an answer shows as #N/A with the reason, for example a payback that is not reached. Nothing is rounded.",
  },
  formula: "docs/method.md section 4",
  keywords: {
    sv: ["resultat", "sammanfattning", "nettonuvärde", "lönsamhet", "horisont", "mandatperiod"],
    en: ["results", "summary", "net present value", "horizon", "term of office"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: {
        sv: "Kommunen går back, samhället tjänar",
        en: "The municipality loses, society gains",
      },
      cells: [...exampleTables, null],
      result: [
        [
          { sv: "Perspektiv", en: "Perspective" },
          { sv: "Mått", en: "Measure" },
          { sv: "3\u00a0år (2027–2030)", en: "3\u00a0years (2027–2030)" },
          { sv: "Mandatperioden (2027–2028)", en: "Term of office (2027–2028)" },
        ],
        ...rowsOf(municipality, 0),
        ...rowsOf(publicSector, 2),
        ...rowsOf(society, 2),
      ],
      source: {
        kind: "native",
        formula:
          "=VSTACK(-200000+NPV(25%,100000,100000,100000),-200000+NPV(25%,300000,300000,300000))",
      },
    },
  ],
};
