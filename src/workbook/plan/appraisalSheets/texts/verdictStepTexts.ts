import type { Text } from "../../../../core/text";

const text = (sv: string, en: string): Text => ({ sv, en });

/** The steps behind the verdict on Resultat. */
export const verdictStepTexts = {
  heading: text("Mellanled: slutsatsen", "Steps: the verdict"),
  tax: text("Skatt", "Tax"),
  coFinancingText: text("För att kommunen ska gå jämnt upp", "For the municipality to break even"),
  steps: {
    column: text("Kolumn för kalkylens horisont", "Column of the calculation's horizon"),
    termColumn: text("Kolumn för mandatperioden", "Column of the term of office"),
    municipality: text("Kommunens svar", "The municipality's answer"),
    society: text("Samhällets svar", "Society's answer"),
    withinTerm: text(
      "Kommunens svar inom mandatperioden",
      "The municipality's answer within the term",
    ),
    cashNetPresentValue: text("Nettonuvärde i kassan", "Net present value in cash"),
    cash: text("Kassans svar", "The answer in cash"),
    coFinancing: text("Samfinansiering", "Co-financing"),
    hump: text("Puckel", "Hump"),
    humpYear: text("Puckelns år", "Year of the hump"),
    humpBackYear: text("Åter på noll", "Back at zero"),
    restsOnTax: text("Vilar på skatt (1 ja)", "Rests on tax (1 yes)"),
    coFinancingWords: text("Samfinansiering i ord", "Co-financing in words"),
    cashWords: text("Kassan i ord", "Cash in words"),
    humpWords: text("Puckeln i ord", "The hump in words"),
    years: text("Horisonten i ord", "The horizon in words"),
  },
};
