import type { Text } from "../text";
import { because } from "../units";
import type { RatePreset } from "./ratePreset";

/** Every message about reference values, in both languages. */
export const referenceMessages = {
  unknownPreset: (was: string, presets: readonly RatePreset[]): Text => {
    const names = presets
      .slice(0, 3)
      .map(({ id }) => id)
      .join(", ");
    return because(
      was,
      `ska vara ett tal som 3,5 % eller namnet på en fastställd ränta: ${names}`,
      `must be a number such as 3.5% or the name of a published rate: ${names}`,
    );
  },
};
