export { discountFactor } from "./discountFactor";
export { discountFactors } from "./discountFactors";
export { netPresentValue } from "./netPresentValue";
export { presentValue } from "./presentValue";
export { flatRate, rateInYear, type RateBand, type RateSchedule } from "./rateSchedule";
export type { Timing } from "./timing";
