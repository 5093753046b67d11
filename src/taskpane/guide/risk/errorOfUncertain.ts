import { errorOfCell, type GuideProblem } from "../checks/guideProblems";
import { cellId, type Draft } from "../state";
import type { UncertainValue } from "./uncertainValue";

/** The first error of an uncertain value's low, high or shape. */
export function errorOfUncertain(
  draft: Draft,
  { spread }: UncertainValue,
): GuideProblem | undefined {
  if (!spread) return undefined;
  return [spread.low, spread.high, spread.distribution]
    .map((cell) => errorOfCell(draft, cellId(cell)))
    .find((problem) => problem !== undefined);
}
