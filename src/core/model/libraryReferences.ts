import { InputError } from "../errors";
import { findPriceIndex, findRatePreset } from "../reference";
import type { References } from "./references";

/** The project's own library of sourced rates and indices. */
export const libraryReferences: References = {
  ratePreset: (name) => orNone(() => findRatePreset(name)),
  priceIndex: (name) => orNone(() => findPriceIndex(name).index.values),
};

/** A name that the library does not know is no value; the reader of the tables says where it stands. */
function orNone<Value>(find: () => Value): Value | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
