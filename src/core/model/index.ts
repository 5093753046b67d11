export type { Actor, ActorKind } from "./actors/actor";
export type {
  Appraisal,
  Comparison,
  Financing,
  FundSettings,
  Inflation,
  OwnPerspective,
  PriceBasis,
  RowInput,
  StandardPerspective,
} from "./appraisal";
export { FORMAT_VERSION, migrateTables, NewerFormatError } from "./formatVersion";
export type { Problem, Severity } from "./problem";
export { readAppraisal, type Reading } from "./readAppraisal";
export type { RatePreset, References } from "./references";
export type { Cohort, Cost, Effect, NotMonetised } from "./rows";
export type { Spread } from "./spread";
export type { CellValue, Table, TableId, Tables } from "./tables";
export { writeAppraisal } from "./writeAppraisal";
