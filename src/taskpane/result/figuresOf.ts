import { keyFigure, type Calculation } from "../../core/appraisal";

/** The net present value of one side at a horizon, as every part of the pane shows it. */
export function netPresentValueOf<N>(
  calculation: Calculation<N>,
  side: "municipality" | "society",
  horizon: number,
): number {
  return Number(keyFigure(calculation, "net present value", side, horizon));
}
