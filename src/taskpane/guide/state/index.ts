export {
  asideCell,
  assumptionCell,
  cellId,
  rowCell,
  type AssumptionName,
  type CellRef,
} from "./cellRef";
export type { Draft, DraftRow, DraftTable, Origin, RateBasis } from "./draft";
export { draftTables } from "./draftTables";
export type { DraftAction, GuideAction, WayAction } from "./guideAction";
export { guideReducer } from "./guideReducer";
export type { GuideState, Version } from "./guideState";
export { steps, type EntryTable, type GuidePage, type Location, type StepId } from "./location";
export { moneyUnits, powerOf, type MoneyUnit } from "./moneyUnit";
export { emptyState, stateOfTables } from "./beginnings";
export { readCell } from "./readCell";
export { originOf } from "./originOf";
export { nextRow, type NewCells } from "./rowEdits";
