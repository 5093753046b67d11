import type { RateSchedule } from "../../core/discounting";
import { payback, type PaybackRule } from "../../core/measures";
import type { Money } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import { discountRate, flows, paybackRule, timeUnit } from "../parameters";

const MONTHS = 12;

export const definition = defineFunction({
  id: "PAYBACK",
  group: "measures",
  parameters: [flows(), optional(discountRate()), optional(timeUnit()), optional(paybackRule())],
  result: { unit: "years", spills: false },
  evaluate: (
    yearly: readonly Money[],
    schedule?: RateSchedule,
    unit?: "years" | "months",
    rule?: PaybackRule,
  ) => payback(yearly, schedule, rule) * (unit === "months" ? MONTHS : 1),
});

export const help: FunctionHelp = {
  name: { sv: "Återbetalningstid", en: "Payback time" },
  summary: {
    sv: "Tiden tills pengarna är tillbaka, i år eller månader. Utan ränta räknas den odiskonterat; första gången gäller (”varaktig” ger den sista).",
    en: "The time until the money is back, in years or months. Undiscounted without a rate; the first time counts (“lasting” gives the last).",
  },
  definition: {
    sv: "När den löpande summan av flödena är tillbaka på noll efter att ha varit negativ. Varje års flöde faller jämnt över året, så tiden mellan två år är en rät linje. 0 om summan aldrig är negativ. #N/A om pengarna inte kommer tillbaka.",
    en: "When the running sum of the flows is back at zero after having been negative. The flow of a year falls evenly over it, so the time between two years is a straight line. 0 where the sum is never negative. #N/A where the money does not come back.",
  },
  formula: "t − 1 − S(t−1) / (S(t) − S(t−1)),  S(t) = Σ F(0…t)",
  parameters: {
    rate: {
      sv: "Ränta för diskonterad återbetalningstid. Utan den räknas tiden odiskonterat.",
      en: "Rate for the discounted payback time. Without it the time is undiscounted.",
    },
  },
  excel: {
    names: [],
    difference: {
      sv: "Excel har ingen egen funktion för återbetalningstid.",
      en: "Excel has no function of its own for payback time.",
    },
  },
  keywords: {
    sv: ["återbetalningstid", "payback", "pay-off", "nollpunkt"],
    en: ["payback period", "pay-off", "break-even time"],
  },
  references: [{ title: "SOCINV, docs/method.md section 4", year: 2026 }],
  examples: [
    {
      title: { sv: "Nio månader vid jämn vinst", en: "Nine months at an even gain" },
      cells: [[[-900000, 1200000, 1200000]], null, "months", null],
      result: 9,
      source: {
        kind: "derived",
        how: {
          sv: "Vinsten är 100 000 kr i månaden, så 900 000 kr är tillbaka efter nio månader.",
          en: "The gain is 100,000 kr a month, so 900,000 kr are back after nine months.",
        },
      },
    },
    {
      title: { sv: "Tillbaka mitt i år 3", en: "Back in the middle of year 3" },
      cells: [[[-250], [100], [100], [100]], null, null, null],
      result: 2.5,
      source: { kind: "native", formula: "=2+(250-100-100)/100" },
    },
  ],
};
