export { ageWarning } from "./ageWarning";
export { areas, type Area } from "./area";
export { draftEffect, type EffectDraft } from "./draftEffect";
export type { EffectEntry, EffectKind } from "./effectEntry";
export type { Comparison, Direction, Evidence } from "./evidence";
export { effectEntries, evidence } from "./library";
export { searchLibrary, type Found } from "./searchLibrary";
export type { Grade, LookUp, PricePerUnit, UnitValue, YearlyValue } from "./unitValue";
export { yearlyAmount, type YearlyAmount } from "./yearlyAmount";
