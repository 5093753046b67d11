export { amount, positiveAmount } from "./amount";
export {
  appraisalTables,
  notMonetisedTable,
  type AppraisalTables,
  type TableCells,
} from "./appraisalTables";
export { cashFlowKind, input, measure, perspective } from "./appraisalWords";
export { benefitsAndCosts } from "./benefitsAndCosts";
export { calendarYearOf } from "./calendarYear";
export { chargeKind, loanKind } from "./loanWords";
export { datedFlows } from "./datedFlows";
export { dates } from "./dates";
export { discountRate } from "./discountRate";
export { flowLine, type FlowLine } from "./flowLine";
export { flows } from "./flows";
export { guess } from "./guess";
export { horizonList } from "./horizonList";
export { inflation } from "./inflation";
export { oneRate } from "./oneRate";
export { paybackRule, timeUnit } from "./paybackWords";
export { priceIndex } from "./priceIndex";
export { quantity } from "./quantity";
export { referenceField, type ReferenceField } from "./referenceField";
export { bins, seed, trials } from "./simulationNumbers";
export { textOf } from "./textOf";
export { planYears, time, yearCount, yearSpan } from "./time";
export { timing } from "./timing";
export { yearsGiven } from "./yearsGiven";
export {
  amountOf,
  attribution,
  countOf,
  deadweight,
  displacement,
  dropOff,
  effectShare,
  haircut,
  migration,
  participants,
  shareOf,
  successRate,
  unitValue,
} from "./effectNumbers";
export { effectTexts } from "./effectTexts";
export { duration, horizon, lag, start, yearsOf } from "./effectYears";
export { measuredValues } from "./measuredValues";
export { triedValues } from "./triedValues";
export { simulated } from "./simulated";
export { zeroIsBlank } from "./zeroIsBlank";
