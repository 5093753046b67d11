import { defineFunction, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables } from "../exampleTables";
import { appraisalTables, horizon, zeroIsBlank } from "../parameters";

export const definition = defineFunction({
  id: "ACTORS",
  group: "appraisal",
  parameters: [...appraisalTables(), zeroIsBlank(horizon())],
  result: { unit: "mixed", spills: true },
  evaluate: (assumptions, participants, costs, effects, years) =>
    askAppraisal(
      [assumptions, participants, costs, effects],
      "ACTORS",
      [years],
      ({ actorsTable }) =>
        (calculation) =>
          actorsTable(calculation, years),
    ),
});

export const help: FunctionHelp = {
  name: { sv: "Vem vinner, vem betalar", en: "Who gains, who pays" },
  summary: {
    sv: "Nettonuvärde, kostnader och effekter för varje aktör, störst vinst först, med andelar av samhällets kostnader och effekter.",
    en: "Net present value, costs and effects of each actor, the largest gain first, with shares of society's costs and effects.",
  },
  definition: {
    sv: "Nuvärden till horisonten. Aktörernas belopp summerar exakt till samhällets, och varje andelskolumn till 1; en andel kan vara negativ för den som förlorar. Med en skattefaktor större än 1 finns raden Skattefinansiering med.",
    en: "Present values to the horizon. The actors' amounts add up exactly to society's, and each column of shares to 1; a share may be negative for one who loses. With a tax factor above 1 the row Tax financing is there too.",
  },
  formula: "NPV(aktör) = Σ F(aktör, t) · D(t)",
  parameters: {
    horizon: {
      sv: "År efter startåret (förval: kalkylens horisont).",
      en: "Years after the start year (default: the appraisal's horizon).",
    },
  },
  keywords: {
    sv: ["vinnare", "förlorare", "aktörer", "fördelning", "vem betalar"],
    en: ["winners", "losers", "actors", "distribution", "who pays"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: {
        sv: "Regionen vinner, kommunen betalar",
        en: "The region gains, the municipality pays",
      },
      cells: [...exampleTables, null],
      result: [
        [
          { sv: "Aktör", en: "Actor" },
          { sv: "Nettonuvärde", en: "Net present value" },
          { sv: "Kostnader", en: "Costs" },
          { sv: "Effekter", en: "Effects" },
          { sv: "Andel av kostnaderna", en: "Share of costs" },
          { sv: "Andel av effekterna", en: "Share of effects" },
        ],
        ["Region", 390400, 0, 390400, 0, 2 / 3],
        ["Socialnämnden", -4800, 200000, 195200, 1, 1 / 3],
      ],
      source: {
        kind: "native",
        formula: "=VSTACK(NPV(25%,200000,200000,200000),-200000+NPV(25%,100000,100000,100000))",
      },
    },
  ],
};
