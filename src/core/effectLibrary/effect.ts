import type { EffectEntry } from "./effectEntry";

type WithDefaults = "lag" | "duration" | "warnings";

/** An entry with the method's default lag of 1 year, a blank duration and no warnings, where it says nothing else. */
export function effect(
  entry: Omit<EffectEntry, WithDefaults> & Partial<Pick<EffectEntry, WithDefaults>>,
): EffectEntry {
  return { lag: 1, duration: null, warnings: [], ...entry };
}
