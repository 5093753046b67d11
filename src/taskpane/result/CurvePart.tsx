import { useMemo, type ReactNode } from "react";
import { contextOf, type Calculation } from "../../core/appraisal";
import { toleranceOf } from "../../core/appraisal/measures/presentValues";
import type { Decimal } from "../../core/numbers/decimal";
import { Curve } from "../charts/curve/Curve";
import { basisOf } from "./basisOf";
import { curveOf } from "./curveOf";

/** The curve of a calculation to its horizon. It is discounted, so that it passes through the table's figures. */
export function CurvePart({
  calculation,
}: {
  readonly calculation: Calculation<Decimal>;
}): ReactNode {
  const data = useMemo(() => curveOf(calculation), [calculation]);
  const own = contextOf(calculation, "municipality", calculation.appraisal.horizon);
  return <Curve data={data} tolerance={toleranceOf(own)} basis={basisOf(calculation)} />;
}
