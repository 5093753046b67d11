export { breakEven } from "./breakEven/breakEven";
export { appraise, Calculation } from "./calculation";
export { FocusedCalculation } from "./focusedCalculation";
export { horizonColumns, type HorizonColumn } from "./horizons";
export {
  costInput,
  financingInputs,
  findInput,
  inputsOf,
  knownInput,
  wholeInputs,
  type Input,
  type InputRange,
} from "./inputs";
export { contextOf, keyFigure } from "./keyFigure";
export { findMeasure, measures, type Measure, type MeasureId } from "./measures";
export { budgetEffect } from "./reports/budgetEffect";
export { cashFlow, type CashFlowKind } from "./reports/cashFlow";
export { fiveQuestions, type FiveQuestions } from "./reports/fiveQuestions";
export { gainsAndLosses, type GainOrLoss } from "./reports/gainsAndLosses";
export { verdict, type Answer, type Verdict } from "./reports/verdict";
export { breakEvenSentence, humpSentence } from "./sentences/factSentences";
export { cashSentence, verdictSentence } from "./sentences/verdictSentence";
export { inLanguage, type OutputCell, type OutputTable } from "./tables/outputTable";
export { problemSentence, problemTable } from "./tables/problemTable";
export {
  actorsTable,
  budgetTable,
  cashFlowTable,
  fiveQuestionsTable,
  summaryTable,
} from "./tables/reportTables";
export { verdictTable } from "./tables/verdictTable";
