export { differenceInDifferences } from "./differenceInDifferences";
export type { Estimate } from "./estimate";
export { evidenceMessages } from "./messages";
export { riskDifference } from "./riskDifference";
export { usualHaircut } from "./usualHaircut";
