export {
  differenceInDifferences,
  type BeforeAfter,
  type DifferenceInDifferences,
} from "./differenceInDifferences";
export { evidenceMessages } from "./messages";
export { groupOf, riskDifference, type GroupOf, type Interval } from "./riskDifference";
export { usualHaircut } from "./usualHaircut";
