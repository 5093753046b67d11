import type { Calculation } from "../calculation";
import type { View } from "../view";

/** What a measure is taken of: a perspective's flows to a horizon, within one calculation. */
export interface MeasureContext<N> {
  readonly calculation: Calculation<N>;
  readonly view: View<N>;
  readonly horizon: number;
}
