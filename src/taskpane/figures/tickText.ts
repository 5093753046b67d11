import type { Language } from "../../core/text";
import { grouped } from "./grouped";

const most = 4;

/** A tick of an axis with as many decimals as the axis needs: 0,25 beside 0,50. */
export function tickText(ticks: readonly number[], at: number, language: Language): string {
  const decimals = ticks.reduce((needed, tick) => Math.max(needed, decimalsOf(tick)), 0);
  return grouped(ticks[at] ?? 0, decimals, language);
}

function decimalsOf(tick: number): number {
  for (let decimals = 0; decimals < most; decimals += 1)
    if (Math.abs(tick - Number(tick.toFixed(decimals))) < 1e-9) return decimals;
  return most;
}
