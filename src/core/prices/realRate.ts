import type { Rate } from "../units";

/**
 * The real rate behind a nominal one.
 *
 *     r = (i − π) / (1 + π),  from 1 + i = (1 + r)(1 + π)
 *
 * The difference is taken first, so that nothing cancels where the rates are nearly equal.
 */
export function realRate(nominal: Rate, inflation: Rate): number {
  return (nominal - inflation) / (1 + inflation);
}
