import { netPresentValue } from "./presentValues";
import type { MeasureContext } from "./context";

/** What others must add for the perspective to come out even: max(0, −NPV), one sum in year 0, to the öre. */
export function coFinancing<N>(context: MeasureContext<N>): number {
  const { arithmetic } = context.calculation;
  const missing = arithmetic.negate(netPresentValue(context));
  if (arithmetic.sign(missing) <= 0) return 0;
  // Rounded before it becomes a float64, which may stand on the other side of a half öre.
  const ore = arithmetic.multiply(missing, arithmetic.of(100));
  const whole = arithmetic.floor(arithmetic.add(ore, arithmetic.of(0.5)));
  return arithmetic.toNumber(arithmetic.divide(whole, arithmetic.of(100)));
}
