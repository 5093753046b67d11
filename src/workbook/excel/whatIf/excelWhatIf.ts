import type { WhatIfPort } from "../../whatIf/whatIfPort";
import { allFormulas } from "./allFormulas";
import { calculationMode, setCalculation } from "./calculation";
import { lookAt } from "./lookAt";
import { putBack } from "./putBack";
import { read, set } from "./readCells";
import { forget, keep, kept } from "./savedRunSetting";

/** Cells of the open workbook, by Office.js. */
export const excelWhatIf: WhatIfPort = {
  look: lookAt,
  formulas: allFormulas,
  calculationMode,
  keep,
  kept,
  forget,
  setCalculation,
  set,
  read,
  putBack,
};
