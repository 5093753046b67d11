export { planToXlsx, versionProperty } from "./write/planToXlsx";
export { plainDetails, type AddInReference, type FileDetails } from "./write/fileDetails";
export { openFile, type FileSheet, type OpenedFile } from "./read/openFile";
export { FileRefused, limits, type Refusal, type RefusalKind } from "./read/refusals";
export type { FileCell } from "./read/parts/sheetCells";
export type { FileTable } from "./read/parts/tablePart";
