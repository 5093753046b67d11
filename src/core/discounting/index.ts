export { discountFactors } from "./discountFactors";
export { netPresentValue } from "./netPresentValue";
export { flatRate, rateInYear, type RateBand, type RateSchedule } from "./rateSchedule";
export type { Timing } from "./timing";
