export { findRatePreset, ratePresets } from "./findRatePreset";
export type { DatedValue, Grade, Library, LibrarySource, ReferenceValue } from "./library";
export type { RatePreset } from "./ratePreset";
