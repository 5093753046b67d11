import type { Text } from "../../core/text";
import type { FunctionHelp, Parameter } from "../definition";
import { appraisalDescriptions } from "./appraisalDescriptions";

/** What each kind of argument means, where the function's own help says nothing more. */
const byKind: Readonly<Record<string, Text>> = {
  ...appraisalDescriptions,
  rate: {
    sv: "Diskonteringsränta: ett tal som 3,5 %, ett namn som SE-ASEK-2018 eller en tabell med från-år och ränta.",
    en: "Discount rate: a number such as 3.5%, a name such as SE-ASEK-2018, or a table of from-year and rate.",
  },
  flows: {
    sv: "En rad eller kolumn med ett belopp per år, år 0 först. Tomma celler räknas som 0.",
    en: "A row or column with one amount a year, year 0 first. Blank cells count as 0.",
  },
  timing: {
    sv: "När på året pengarna faller: ”början” (förval), ”halvår”, ”mitten” eller ”slutet”.",
    en: "When in the year the money falls: “start” (default), “half”, “mid” or “end”.",
  },
  horizonOrYears: {
    sv: "Horisonten, som ger år 0 till dit, eller ett område med hela år.",
    en: "The horizon, which gives years 0 to it, or a range of whole years.",
  },
  timeUnit: {
    sv: "Svaret i ”år” (förval) eller ”månader”.",
    en: "The answer in “years” (default) or “months”.",
  },
  paybackRule: {
    sv: "”första” (förval): första gången pengarna är tillbaka. ”varaktig”: sista gången, då de förblir tillbaka.",
    en: "“first” (default): the first time the money is back. “lasting”: the last time, when it stays back.",
  },
  oneRate: {
    sv: "En ränta för alla år: ett tal som 3,5 % eller ett namn som SE-ASEK-2018.",
    en: "One rate for all years: a number such as 3.5% or a name such as SE-ASEK-2018.",
  },
  dates: {
    sv: "En rad eller kolumn med datum, ett för varje belopp, i vilken ordning som helst.",
    en: "A row or column of dates, one for each amount, in any order.",
  },
  amount: { sv: "Belopp i kronor.", en: "Amount in kronor." },
  time: {
    sv: "År efter startåret, 0 för startåret. Får ligga mellan hela år, till exempel 2,5.",
    en: "Years after the start year, 0 for the start year. May lie between whole years, for example 2.5.",
  },
  yearCount: {
    sv: "Antal hela år, till exempel 10.",
    en: "Number of whole years, for example 10.",
  },
  calendarYear: {
    sv: "Årtal med fyra siffror, till exempel 2027.",
    en: "A calendar year with four digits, for example 2027.",
  },
  priceIndex: {
    sv: "”KPI”, eller en tabell med år och index.",
    en: "“KPI”, or a table of year and index.",
  },
  loanKind: {
    sv: "”annuitet” (förval), ”rak” eller ”amorteringsfri”.",
    en: "“annuity” (default), “straight” or “interest-only”.",
  },
  chargeKind: {
    sv: "”rak” avskrivning (förval) eller ”annuitet”.",
    en: "“straight” depreciation (default) or “annuity”.",
  },
  presetName: {
    sv: "Namnet på en fastställd ränta, till exempel SE-ASEK-2018 eller UK-GREENBOOK.",
    en: "The name of a published rate, for example SE-ASEK-2018 or UK-GREENBOOK.",
  },
  referenceId: {
    sv: "Referensvärdets id, till exempel ”kpi”. Sök med REFERENCES.",
    en: "The id of the reference value, for example “kpi”. Search with REFERENCES.",
  },
  referenceField: {
    sv: "”värde” (förval), ”enhet”, ”år”, ”källa” eller ”länk”.",
    en: "“value” (default), “unit”, “year”, “source” or “url”.",
  },
  search: {
    sv: "Ord att söka på, i valfri ordning. Utan ord kommer hela biblioteket.",
    en: "Words to search for, in any order. Without words the whole library comes.",
  },
  inflation: {
    sv: "Inflation per år, till exempel 2 %.",
    en: "Inflation a year, for example 2%.",
  },
  guess: {
    sv: "Sök räntan närmast denna (förval 10 %).",
    en: "Look for the rate nearest this one (default 10%).",
  },
};

/** The description of one argument: the function's own words, else those of its kind. */
export function parameterDescription(parameter: Parameter, help: FunctionHelp): Text {
  const description = help.parameters?.[parameter.key] ?? byKind[parameter.kind];
  if (!description)
    throw new Error(`argument ${parameter.key} of kind ${parameter.kind} has no description`);
  return description;
}
