export { differenceInDifferences } from "./differenceInDifferences";
export type { Estimate } from "./estimate";
export { riskDifference } from "./riskDifference";
export { usualHaircut } from "./usualHaircut";
