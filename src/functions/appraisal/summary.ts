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
const publicSector = { sv: "offentlig sektor", en: "public sector" };
const society = { sv: "samhälle", en: "society" };

/** The measures in the order of the table. */
const measure = {
  netPresentValue: { sv: "nettonuvärde", en: "net present value" },
  presentValueOfBenefits: { sv: "nuvärde av effekter", en: "present value of benefits" },
  presentValueOfCosts: { sv: "nuvärde av kostnader", en: "present value of costs" },
  benefitCostRatio: { sv: "nytto-kostnadskvot", en: "benefit-cost ratio" },
  netPresentValueRatio: { sv: "nettonuvärdeskvot", en: "net present value ratio" },
  internalRateOfReturn: { sv: "flödets internränta", en: "internal rate of return" },
  payback: { sv: "återbetalningstid", en: "payback" },
  discountedPayback: { sv: "diskonterad återbetalningstid", en: "discounted payback" },
  hump: { sv: "investeringspuckel", en: "hump" },
  yearOfTheHump: { sv: "puckelns år", en: "year of the hump" },
  backAtZero: { sv: "åter på noll", en: "back at zero" },
  oneYearProfit: { sv: "lönsamhet efter ett år", en: "one-year profit" },
  fiveYearProfit: { sv: "lönsamhet efter fem år", en: "five-year profit" },
  shareOfValueAfterYear1: { sv: "andel av värdet efter år 1", en: "share of value after year 1" },
  shareOfValueAfterYear5: { sv: "andel av värdet efter år 5", en: "share of value after year 5" },
  shareOfValueAfterYear10: {
    sv: "andel av värdet efter år 10",
    en: "share of value after year 10",
  },
  effectiveness: { sv: "verkningsgrad", en: "effectiveness" },
  costPerParticipant: { sv: "kostnad per deltagare", en: "cost per participant" },
  costPerSuccess: { sv: "kostnad per lyckad", en: "cost per success" },
  costsAfterTheHorizon: { sv: "kostnader efter horisonten", en: "costs after the horizon" },
};

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
        [municipality, measure.netPresentValue, -4800, -120000],
        [municipality, measure.presentValueOfBenefits, 195200, 80000],
        [municipality, measure.presentValueOfCosts, 200000, 200000],
        [municipality, measure.benefitCostRatio, 0.976, 0.4],
        [municipality, measure.netPresentValueRatio, -0.024, -0.6],
        [municipality, measure.internalRateOfReturn, 0.233751928528259, -0.5],
        [municipality, measure.payback, 2, "#N/A"],
        [municipality, measure.discountedPayback, "#N/A", "#N/A"],
        [municipality, measure.hump, -200000, -200000],
        [municipality, measure.yearOfTheHump, 2027, 2027],
        [municipality, measure.backAtZero, 2029, "#N/A"],
        [municipality, measure.oneYearProfit, -100000, -100000],
        [municipality, measure.fiveYearProfit, "#N/A", "#N/A"],
        [municipality, measure.shareOfValueAfterYear1, 36 / 61, 0],
        [municipality, measure.shareOfValueAfterYear5, 0, 0],
        [municipality, measure.shareOfValueAfterYear10, 0, 0],
        [municipality, measure.effectiveness, 0.5, 0.5],
        [municipality, measure.costPerParticipant, 25000, 25000],
        [municipality, measure.costPerSuccess, 50000, 50000],
        [municipality, measure.costsAfterTheHorizon, 0, 0],
        [publicSector, measure.netPresentValue, 385600, 40000],
        [publicSector, measure.presentValueOfBenefits, 585600, 240000],
        [publicSector, measure.presentValueOfCosts, 200000, 200000],
        [publicSector, measure.benefitCostRatio, 2.928, 1.2],
        [publicSector, measure.netPresentValueRatio, 1.928, 0.2],
        [publicSector, measure.internalRateOfReturn, 1.3901453858415, 0.5],
        [publicSector, measure.payback, 2 / 3, 2 / 3],
        [publicSector, measure.discountedPayback, 5 / 6, 5 / 6],
        [publicSector, measure.hump, -200000, -200000],
        [publicSector, measure.yearOfTheHump, 2027, 2027],
        [publicSector, measure.backAtZero, 2028, 2028],
        [publicSector, measure.oneYearProfit, 100000, 100000],
        [publicSector, measure.fiveYearProfit, "#N/A", "#N/A"],
        [publicSector, measure.shareOfValueAfterYear1, 36 / 61, 0],
        [publicSector, measure.shareOfValueAfterYear5, 0, 0],
        [publicSector, measure.shareOfValueAfterYear10, 0, 0],
        [publicSector, measure.effectiveness, 0.5, 0.5],
        [publicSector, measure.costPerParticipant, 25000, 25000],
        [publicSector, measure.costPerSuccess, 50000, 50000],
        [publicSector, measure.costsAfterTheHorizon, 0, 0],
        [society, measure.netPresentValue, 385600, 40000],
        [society, measure.presentValueOfBenefits, 585600, 240000],
        [society, measure.presentValueOfCosts, 200000, 200000],
        [society, measure.benefitCostRatio, 2.928, 1.2],
        [society, measure.netPresentValueRatio, 1.928, 0.2],
        [society, measure.internalRateOfReturn, 1.3901453858415, 0.5],
        [society, measure.payback, 2 / 3, 2 / 3],
        [society, measure.discountedPayback, 5 / 6, 5 / 6],
        [society, measure.hump, -200000, -200000],
        [society, measure.yearOfTheHump, 2027, 2027],
        [society, measure.backAtZero, 2028, 2028],
        [society, measure.oneYearProfit, 100000, 100000],
        [society, measure.fiveYearProfit, "#N/A", "#N/A"],
        [society, measure.shareOfValueAfterYear1, 36 / 61, 0],
        [society, measure.shareOfValueAfterYear5, 0, 0],
        [society, measure.shareOfValueAfterYear10, 0, 0],
        [society, measure.effectiveness, 0.5, 0.5],
        [society, measure.costPerParticipant, 25000, 25000],
        [society, measure.costPerSuccess, 50000, 50000],
        [society, measure.costsAfterTheHorizon, 0, 0],
      ],
      source: {
        kind: "native",
        formula:
          "=VSTACK(-200000+NPV(25%,100000,100000,100000),-200000+NPV(25%,300000,300000,300000))",
      },
    },
  ],
};
