export { planToXlsx } from "./write/planToXlsx";
export { plainDetails, type AddInReference, type FileDetails } from "../fileDetails";
export { writtenFormula } from "./write/storedFormula";
export type { CalculationFile, CellProblem, FileReading, Unread } from "./read/calculationFile";
export { openFile, type FileSheet, type OpenedFile } from "./read/openFile";
export type { FileCell } from "./read/parts/sheetCells";
export type { FileTable } from "./read/parts/tablePart";
export { readCalculation } from "./read/readCalculation";
export { FileRefused, limits, type Refusal, type RefusalKind } from "./read/refusals";
