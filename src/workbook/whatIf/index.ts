export { checkInput, checkOutput, type Refusal } from "./checkCells";
export { mostPoints, realPace, usualLimits, type Limits, type Pace } from "./run/pace";
export type { Afterwards, EditedCell } from "./run/putBack";
export type { RunResult, RunTools, RunWatch, TrialRun } from "./run/runResult";
export { runTrial } from "./run/runTrial";
export {
  dropUnfinished,
  findUnfinished,
  restoreUnfinished,
  type UnfinishedRun,
} from "./run/unfinished";
export { oneWaySheet } from "./sheets/oneWaySheet";
export { sheetTexts } from "./sheets/sheetTexts";
export { tornadoRows, type TornadoRow } from "./sheets/tornadoRows";
export { tornadoSheet } from "./sheets/tornadoSheet";
export { nameOf } from "./sheets/trialSheet";
export { twoWaySheet } from "./sheets/twoWaySheet";
export { oneWayPoints, tornadoPoints, twoWayPoints, type LowHigh, type Trial } from "./trial";
export { readCellNumber, tidy, writeCellNumber } from "./values/cellNumber";
export { valueMessages } from "./values/messages";
export {
  mostValues,
  readValues,
  type TypedValues,
  type ValueField,
  type ValueProblems,
} from "./values/readValues";
export type { CellFacts, Look, WhatIfPort } from "./whatIfPort";
