import { InputError } from "../errors";
import { internalRatePresets } from "./internalRates";
import { referenceMessages } from "./messages";
import type { RatePreset } from "./ratePreset";
import { realPresets } from "./ratePresets";

/** Every preset, the newest edition of a name before its older ones. */
export const ratePresets: readonly RatePreset[] = [...realPresets, ...internalRatePresets];

/** The preset of that name. A name without its year means the newest edition. */
export function findRatePreset(
  name: string,
  argument = "rate",
  unknown = referenceMessages.unknownRate,
): RatePreset {
  const wanted = name.trim().toUpperCase();
  const found =
    ratePresets.find(({ id }) => id === wanted) ??
    ratePresets.find(({ id }) => wanted === id.slice(0, id.lastIndexOf("-")));
  if (!found) throw new InputError(argument, unknown(name, ratePresets));
  return found;
}
