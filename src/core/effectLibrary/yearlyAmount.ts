import type { UnitValue } from "./unitValue";

export interface YearlyAmount {
  readonly value: number;
  /** The ends of the span, where the source prints one. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * The unit value in kronor per participant and year: printed price · times · per cent, or printed price ·
 * quantity a year for a price per unit. Null while a figure or the quantity is missing.
 */
export function yearlyAmount(unitValue: UnitValue, quantity?: number): YearlyAmount | null {
  if (unitValue.per === "nothing") return null;
  const times = unitValue.per === "year" ? unitValue.times : quantity;
  if (times === undefined) return null;
  const percent = unitValue.per === "year" ? (unitValue.percent ?? 100) : 100;
  const yearly = (price: number): number => (price * times * percent) / 100;
  const { price, low, high } = unitValue;
  return {
    value: yearly(price),
    ...(low === undefined ? {} : { low: yearly(low) }),
    ...(high === undefined ? {} : { high: yearly(high) }),
  };
}
