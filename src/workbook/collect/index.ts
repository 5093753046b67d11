export type { CollectedFile, FileToMend, ReadyFile, SkippedFile } from "./collectedFile";
export { collectFile } from "./collectFile";
export { collectionOf, type Collection, type Sums } from "./collection";
export type { Figures } from "./figures";
export { listPlan } from "./list/listPlan";
