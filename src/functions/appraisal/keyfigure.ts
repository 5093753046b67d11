import { defineFunction, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables } from "../exampleTables";
import { appraisalTables, horizon, measure, perspective, zeroIsBlank } from "../parameters";

export const definition = defineFunction({
  id: "KEYFIGURE",
  group: "appraisal",
  parameters: [...appraisalTables(), measure(), zeroIsBlank(perspective()), zeroIsBlank(horizon())],
  result: { unit: "mixed", spills: false },
  evaluate: (assumptions, participants, costs, effects, name, whose, years) =>
    askAppraisal(
      [assumptions, participants, costs, effects],
      "KEYFIGURE",
      [name, whose, years],
      ({ keyFigure }) =>
        (calculation) =>
          keyFigure(calculation, name, whose, years),
    ),
});

export const help: FunctionHelp = {
  name: { sv: "Ett nyckeltal ur kalkylen", en: "One key figure of the appraisal" },
  summary: {
    sv: "Ett mått ur kalkylen, till exempel nettonuvärde eller återbetalningstid. Förval: kommunen, vid kalkylens horisont.",
    en: "One measure of the appraisal, for example net present value or payback. Default: the municipality, at the appraisal's horizon.",
  },
  definition: {
    sv: "Måtten är: nettonuvärde, nuvärde av effekter, nuvärde av kostnader, nytto-kostnadskvot (BCR), nettonuvärdeskvot (NNK), offentlig avkastning, social avkastning (SROI), flödets internränta (IRR), annuitet, andel av värdet efter år 1, andel av värdet efter år 5, andel av värdet efter år 10, underskattning, kostnad för att avstå, kostnad för att vänta (eller ”kostnad för att vänta 3 år”), samfinansiering, återbetalningstid, varaktig återbetalningstid, diskonterad återbetalningstid, varaktig diskonterad återbetalningstid, återbetalningsmål nått, investeringspuckel, puckelns år, åter på noll, lönsamhet efter ett år, lönsamhet efter fem år, antal deltagare, antal som lyckas, odiskonterade kostnader, kostnader efter horisonten, kostnad per deltagare, kostnad per lyckad, potential, realiserat värde, verkningsgrad, kostnad per verkningsgrad, nettonuvärde i kassan, netto i kassan. Engelska namn går lika bra. Finns inget svar blir det #N/A med skälet.",
    en: "The measures are: net present value, present value of benefits, present value of costs, benefit-cost ratio (BCR), net present value ratio (NNK), fiscal return on investment, social return on investment (SROI), internal rate of return (IRR), equivalent annual amount, share of value after year 1, share of value after year 5, share of value after year 10, understatement, cost of not acting, cost of waiting (or “cost of waiting 3 years”), co-financing, payback, lasting payback, discounted payback, lasting discounted payback, payback target met, hump, year of the hump, back at zero, one-year profit, five-year profit, participants, successes, undiscounted costs, costs after the horizon, cost per participant, cost per success, potential, realised, effectiveness, cost per effectiveness, net present value in cash, net in cash. Swedish names do as well. Where there is no answer it is #N/A with the reason.",
  },
  formula: "docs/method.md section 4",
  parameters: {
    horizon: {
      sv: "År efter startåret (förval: kalkylens horisont).",
      en: "Years after the start year (default: the appraisal's horizon).",
    },
  },
  keywords: {
    sv: ["nyckeltal", "mått", "nettonuvärde", "lönsamhet", "återbetalningstid", "SROI", "BCR"],
    en: ["key figure", "measure", "net present value", "payback", "SROI", "BCR"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: { sv: "Kommunens nettonuvärde", en: "The municipality's net present value" },
      cells: [...exampleTables, "nettonuvärde", null, null],
      result: -4800,
      source: { kind: "native", formula: "=-200000+NPV(25%,100000,100000,100000)" },
    },
    {
      title: { sv: "Samhällets återbetalningstid", en: "Society's payback" },
      cells: [...exampleTables, "payback", "society", null],
      result: 2 / 3,
      source: {
        kind: "derived",
        how: {
          sv: "200 000 kr ute, 300 000 kr tillbaka under år 1: två tredjedels år.",
          en: "SEK 200,000 out, 300,000 back in year 1: two thirds of a year.",
        },
      },
    },
    {
      title: {
        sv: "Inom mandatperioden kommer pengarna inte tillbaka",
        en: "Not back within the term",
      },
      cells: [...exampleTables, "återbetalningstid", "kommun", 1],
      result: "#N/A",
      source: {
        kind: "derived",
        how: {
          sv: "Efter år 1 är 100 000 av 200 000 kr tillbaka.",
          en: "After year 1, 100,000 of SEK 200,000 is back.",
        },
      },
    },
  ],
};
