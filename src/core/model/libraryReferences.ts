import { InputError } from "../errors";
import { findRatePreset } from "../reference";
import type { RatePreset, References } from "./references";

/** The project's own library of sourced rates and indices. */
export const libraryReferences: References = {
  ratePreset: presetNamed,
  priceIndex: () => undefined,
};

function presetNamed(name: string): RatePreset | undefined {
  try {
    return findRatePreset(name);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
