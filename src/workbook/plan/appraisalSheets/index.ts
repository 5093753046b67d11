export { appraisalPlan } from "./appraisalPlan";
export { appraisalSheets } from "./appraisalSheets";
export {
  appraisalNames,
  clashes,
  freeNames,
  sheetClashes,
  tableIds,
  type AppraisalNames,
  type NamesTaken,
} from "./sheetNames";
export { keyCells, type KeyCells } from "./keyCells";
export { figureRows, type FigureRow } from "./figures/figureLayout";
