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
