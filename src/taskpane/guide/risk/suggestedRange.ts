import type { FieldKind } from "../fields/fieldDefinition";

/** A range to begin with: a fifth down and up, one percentage point for a rate, one year for a number of years. */
export function suggestedRange(
  kind: FieldKind,
  value: number,
): { readonly low: number; readonly high: number } {
  if (kind === "rate") return { low: tidy(value - 0.01), high: tidy(value + 0.01) };
  if (kind === "years") return { low: Math.max(0, value - 1), high: value + 1 };
  if (kind === "share")
    return value === 0
      ? { low: 0, high: 0.1 }
      : { low: tidy(value * 0.8), high: Math.min(1, tidy(value * 1.2)) };
  const [one, other] = [tidy(value * 0.8), tidy(value * 1.2)];
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

/** 0.24000000000000002 is 0.24. */
const tidy = (value: number): number => Number(value.toPrecision(12));
