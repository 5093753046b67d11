import type { Language } from "../text";
import type { EffectEntry, EffectKind } from "./effectEntry";
import { yearlyAmount } from "./yearlyAmount";

/** The cells of Effekter that an entry can fill. Null is a cell left blank, for the user to fill in. */
export interface EffectDraft {
  readonly effect: string;
  readonly actor: string;
  readonly counterpart: string | null;
  readonly kind: EffectKind;
  readonly unitValue: number | null;
  readonly priceYear: number | null;
  readonly lag: number;
  readonly duration: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The id of the reference value, so that its title, year and address can be printed. */
  readonly source: string | null;
}

/** An entry as the beginning of a row. `quantity` is the number of units a year of an entry priced per unit. */
export function draftEffect(
  entry: EffectEntry,
  language: Language,
  quantity?: number,
): EffectDraft {
  const { unitValue } = entry;
  const amount = yearlyAmount(unitValue, quantity);
  const printed = unitValue.per === "nothing" ? null : unitValue;
  return {
    effect: entry.name[language],
    actor: entry.actor,
    counterpart: entry.counterpart ?? null,
    kind: entry.kind,
    unitValue: amount?.value ?? null,
    priceYear: printed?.priceYear ?? null,
    lag: entry.lag,
    duration: entry.duration,
    low: amount?.low ?? null,
    high: amount?.high ?? null,
    source: printed?.reference ?? null,
  };
}
