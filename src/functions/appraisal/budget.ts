import { defineFunction, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables } from "../exampleTables";
import { appraisalTables, calendarYearOf, yearsOf, zeroIsBlank } from "../parameters";

export const definition = defineFunction({
  id: "BUDGET",
  group: "appraisal",
  parameters: [
    ...appraisalTables(),
    zeroIsBlank(calendarYearOf({ key: "firstYear", name: { sv: "första_år", en: "first_year" } })),
    zeroIsBlank(yearsOf({ key: "years", name: { sv: "antal_år", en: "years" } })),
  ],
  result: { unit: "money", spills: true },
  evaluate: (assumptions, participants, costs, effects, first, years) =>
    askAppraisal(
      [assumptions, participants, costs, effects],
      "BUDGET",
      [first, years],
      ({ budgetTable }) =>
        (calculation) =>
          budgetTable(calculation, first, years),
    ),
});

export const help: FunctionHelp = {
  name: { sv: "Budgetpåverkan", en: "Effect on budgets" },
  summary: {
    sv: "Kommunens budget per nämnd och år i löpande priser: kostnad, bidrag, hemtagbar besparing, återföring, ramförändring. Förval tre år.",
    en: "The municipality's budget by committee and year in current prices: cost, grants, cashable saving, return, change of frame. Default three years.",
  },
  definition: {
    sv: "Nämndens egna kostnader, både som utförare och som finansiär, omräknade till respektive års priser med inflationen i Antaganden. Det som bidrag, finansiering och andra aktörer betalar står för sig. Besparingen är bara den hemtagbara delen, i hela steg. Återföring och ramförändring är 0 utan fond. Förval är startåret och två år till (budgetår och två planår).",
    en: "The committee's own costs, as provider and as financier, in the prices of each year by the inflation in Assumptions. What grants, financing and other actors pay stands apart. The saving is the cashable part only, in whole steps. Return and change of frame are 0 without a fund. By default the start year and two more (budget year and two plan years).",
  },
  formula: "nominellt(t) = realt(t) · Π (1 + π)",
  parameters: {
    firstYear: {
      sv: "Första budgetåret (förval: startåret).",
      en: "First budget year (default: the start year).",
    },
    years: { sv: "Antal år (förval 3).", en: "Number of years (default 3)." },
  },
  keywords: {
    sv: ["budget", "nämnd", "ram", "löpande priser", "hemtagning", "flerårsplan"],
    en: ["budget", "committee", "frame", "current prices", "cashable"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: { sv: "Budgetår och två planår", en: "Budget year and two plan years" },
      cells: [...exampleTables, null, null],
      result: [
        [{ sv: "Nämnd", en: "Committee" }, { sv: "Post", en: "Item" }, 2027, 2028, 2029],
        ["Socialnämnden", { sv: "Kostnad", en: "Cost" }, 200000, 0, 0],
        ["Socialnämnden", { sv: "Betalas av bidrag", en: "Paid by grants" }, 0, 0, 0],
        ["Socialnämnden", { sv: "Hemtagbar besparing", en: "Cashable saving" }, 0, 50000, 50000],
        ["Socialnämnden", { sv: "Återföring", en: "Return" }, 0, 0, 0],
        ["Socialnämnden", { sv: "Ramförändring", en: "Change of frame" }, 0, 0, 0],
      ],
      source: { kind: "native", formula: "=8*50%*25000*50%" },
    },
  ],
};
