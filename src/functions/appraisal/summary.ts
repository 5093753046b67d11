import { defineFunction, type FunctionHelp } from "../definition";
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
      title: { sv: "De första raderna: kommunen", en: "The first rows: the municipality" },
      cells: [...exampleTables, null],
      result: [
        [
          { sv: "Perspektiv", en: "Perspective" },
          { sv: "Mått", en: "Measure" },
          { sv: "3\u00a0år (2027–2030)", en: "3\u00a0years (2027–2030)" },
          { sv: "Mandatperioden (2027–2028)", en: "Term of office (2027–2028)" },
        ],
        [municipality, { sv: "nettonuvärde", en: "net present value" }, -4800, -120000],
        [
          municipality,
          { sv: "nuvärde av effekter", en: "present value of benefits" },
          195200,
          80000,
        ],
        [
          municipality,
          { sv: "nuvärde av kostnader", en: "present value of costs" },
          200000,
          200000,
        ],
        [municipality, { sv: "nytto-kostnadskvot", en: "benefit-cost ratio" }, 0.976, 0.4],
        [municipality, { sv: "nettonuvärdeskvot", en: "net present value ratio" }, -0.024, -0.6],
      ],
      goesOn: true,
      source: { kind: "native", formula: "=-200000+NPV(25%,100000,100000,100000)" },
    },
  ],
};
