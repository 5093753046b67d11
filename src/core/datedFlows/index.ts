export { DAYS_A_YEAR, type DatedFlow } from "./datedFlow";
export { datedInternalRate } from "./datedInternalRate";
export { datedNetPresentValue } from "./datedNetPresentValue";
