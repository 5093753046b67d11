import type { WorkbookPort } from "../port";
import { addSheet } from "./addSheet";
import { addSheets } from "./appraisal/addSheets";
import { namesInUse } from "./appraisal/namesInUse";
import { readTables } from "./appraisal/readTables";
import { updateCalculation } from "./appraisal/updateCalculation";
import { countFormulas } from "./countFormulas";
import { describeHost } from "./describeHost";
import { readDraft } from "./draft/readDraft";
import { removeDraft } from "./draft/removeDraft";
import { saveDraft } from "./draft/saveDraft";
import { insertFormula } from "./insertFormula";
import { readActiveCell } from "./readActiveCell";
import { readSelection } from "./readSelection";
import { readValues } from "./readValues";
import { repairFormulas } from "./repairFormulas";
import { watchContents } from "./watchContents";
import { watchSelection } from "./watchSelection";
import { excelWhatIf } from "./whatIf/excelWhatIf";

/** The open workbook, by Office.js. */
export const excelWorkbook: WorkbookPort = {
  host: describeHost,
  selection: readSelection,
  activeCell: readActiveCell,
  onSelectionChange: watchSelection,
  onContentChange: watchContents,
  read: readValues,
  insertFormula,
  addSheet,
  namesInUse,
  addSheets,
  readTables,
  updateCalculation,
  readDraft,
  saveDraft,
  removeDraft,
  countFormulas,
  repairFormulas,
  whatIf: excelWhatIf,
};
