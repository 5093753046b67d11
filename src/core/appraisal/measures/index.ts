export type { MeasureContext } from "./context";
export type { Measure, MeasureUnit } from "./definition";
export { findMeasure } from "./findMeasure";
export { measures, type MeasureId } from "./measures";
