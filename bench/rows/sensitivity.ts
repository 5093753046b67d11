import { tornado, twoWay } from "../../src/core/uncertainty";
import { appraisalCase } from "../appraisalCase";
import { timeRow } from "../measureTime";
import type { Row } from "../measureRatio";

const INPUTS = 20;
const VALUES = 41;
const perspectives = ["kommun", "samhälle"];

export const successRates = Array.from({ length: VALUES }, (_, place) => 0.2 + 0.01 * place);
export const discountRates = Array.from({ length: VALUES }, (_, place) => 0.0025 * place);

/** Everything computed anew at each point, for the municipality and for society, which takes longest. */
export function sensitivityRows(): readonly Row[] {
  const appraisal = appraisalCase();
  const { length } = tornado(appraisal).rows;
  if (length !== INPUTS) throw new Error(`the case has ${String(length)} ranges`);
  return perspectives.flatMap((perspective) => [
    timeRow(
      `Tornado, ${String(INPUTS)} inputs, ${perspective}`,
      () => tornado(appraisal, { perspective }),
      1,
    ),
    timeRow(
      `Two-way table, ${String(VALUES)} × ${String(VALUES)}, ${perspective}`,
      () =>
        twoWay(
          appraisal,
          ["andel som lyckas", successRates],
          ["diskonteringsränta", discountRates],
          {
            perspective,
          },
        ),
      32,
    ),
  ]);
}
