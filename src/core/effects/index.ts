export { avoidedCases, type Avoided } from "./avoided";
export { cashUnits } from "./cashUnits";
export { cohortsIn, type CohortIn } from "./cohorts";
export { effectSides, type EffectSide } from "./effectSides";
export { repricedAmount } from "./repricedAmount";
export { TimeProfiles, type TimeProfile } from "./timeProfiles";
export { typicalUnitValues, type TypicalCase, type TypicalCaseLine } from "./typicalCase";
export { cautiousShare, countedShare } from "./volume";
