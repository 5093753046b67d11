import type { Text } from "../../core/text";

/** What amounts are shown in. Kept and computed amounts are kronor always. */
export type AmountUnit = "kr" | "tkr" | "mnkr";

interface UnitDefinition {
  readonly size: number;
  readonly decimals: number;
  /** As it stands in a caption or on an axis. */
  readonly name: Text;
}

export const amountUnits: Readonly<Record<AmountUnit, UnitDefinition>> = {
  kr: { size: 1, decimals: 0, name: { sv: "kr", en: "SEK" } },
  tkr: { size: 1_000, decimals: 0, name: { sv: "tkr", en: "SEK k" } },
  mnkr: { size: 1_000_000, decimals: 1, name: { sv: "mnkr", en: "SEK m" } },
};

/** The unit of a chart: the one in which its largest amount is short and still tells something. */
export function chartUnit(amounts: readonly number[]): AmountUnit {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  if (largest >= 950_000) return "mnkr";
  return largest >= 10_000 ? "tkr" : "kr";
}
