export { cashUnits } from "./cashUnits";
export { cohortsIn, type CohortIn } from "./cohorts";
export { effectSides, type EffectSide } from "./effectSides";
export { effectUnits, powersOf, type EffectUnits } from "./effectUnits";
export { repricedAmount } from "./repricedAmount";
export { countedShare } from "./volume";
export { avoidedCases, type Avoided } from "./avoided";
export { typicalUnitValues, type TypicalCase, type TypicalCaseLine } from "./typicalCase";
