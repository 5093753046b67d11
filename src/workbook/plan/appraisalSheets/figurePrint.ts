import type { PrintSetup } from "../printSetup";
import type { PlannedSheet } from "../workbookPlan";
import type { Context } from "./calculation/context";
import { cashFlowLayout } from "./cashFlow/cashFlowLayout";
import { figureLayout } from "./figures/figureLayout";
import { footerOf } from "./pages/footer";
import type { PageDetails } from "./pages";

/** The sheets of figures, each with what of it is printed and how. */
export interface FigureSheets {
  readonly cashFlow: PlannedSheet;
  readonly figures: PlannedSheet;
  readonly budget: PlannedSheet;
  readonly calculation: PlannedSheet;
}

/** Kassaflöde on one landscape page; of Resultat what is to the left of the list of problems, without the steps. */
export function printed(
  sheets: FigureSheets,
  context: Context,
  details: PageDetails,
): FigureSheets {
  const footer = footerOf(context.appraisal.name, details, context.language);
  const flow = cashFlowLayout(context.layout);
  const results = figureLayout(context);
  const { first, count } = results.notMonetised;
  const portrait: PrintSetup = { orientation: "portrait", footer };
  return {
    cashFlow: {
      ...sheets.cashFlow,
      print: {
        orientation: "landscape",
        pagesTall: 1,
        area: { top: 0, left: 0, bottom: flow.lastPrinted, right: flow.allYearsColumn },
        footer,
      },
    },
    figures: {
      ...sheets.figures,
      print: {
        ...portrait,
        area: { top: 0, left: 0, bottom: first + count - 1, right: results.lastHorizonColumn },
      },
    },
    budget: { ...sheets.budget, print: portrait },
    calculation: { ...sheets.calculation, print: { orientation: "landscape", footer } },
  };
}
