import type { Appraisal } from "../../../src/core/model";
import { tornado, twoWay } from "../../../src/core/uncertainty";
import { measureTime } from "../../measureTime";
import { discountRates, successRates } from "../../rows/sensitivity";

/** The tornado's ranges with our figures, the values of the two-way table with ours, and how long we took. */
export function oursFor(appraisal: Appraisal, perspective: string) {
  const bars = () => tornado(appraisal, { perspective });
  const table = () =>
    twoWay(appraisal, ["andel som lyckas", successRates], ["diskonteringsränta", discountRates], {
      perspective,
    });
  return {
    tornado: bars().rows.map(({ input, low, high, atLow, atHigh }) => ({
      name: input.name.sv,
      low,
      high,
      atLow,
      atHigh,
    })),
    successRates,
    discountRates,
    twoWay: table().figures,
    milliseconds: { tornado: measureTime(bars), twoWay: measureTime(table) },
  };
}
