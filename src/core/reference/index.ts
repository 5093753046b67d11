export { findPriceIndex } from "./findPriceIndex";
export { findRatePreset, ratePresets } from "./findRatePreset";
export { findReference, type Found } from "./findReference";
export type { DatedValue, Grade, Library, LibrarySource, ReferenceValue } from "./library";
export { referenceMessages } from "./messages";
export { priceIndexPresets, type PriceIndexPreset } from "./priceIndexPresets";
export type { RatePreset } from "./ratePreset";
export { searchReferences } from "./searchReferences";
