import { NPV } from "@formulajs/formulajs";
import { flatRate, netPresentValue } from "../../src/core/discounting";
import { rate } from "../../src/core/units";
import { manyFlows } from "../flows";
import { ratioRow, type Row } from "../measureRatio";

const schedule = flatRate(rate(0.035));

/** The loop an economist's programmer would write. */
function plainLoop(discountRate: number, flows: readonly number[]): number {
  let factor = 1;
  let sum = 0;
  for (const flow of flows) {
    sum += flow * factor;
    factor /= 1 + discountRate;
  }
  return sum;
}

function overAll(one: (flows: readonly number[]) => number): () => number {
  return () => manyFlows.reduce((total, flows) => total + one(flows), 0);
}

export function npvRows(): readonly Row[] {
  const ours = () =>
    manyFlows.reduce((total, flows) => total + netPresentValue(schedule, flows), 0);
  return [
    ratioRow(
      "NPV of 26 flows against a plain loop",
      ours,
      overAll((flows) => plainLoop(0.035, flows)),
      2,
    ),
    ratioRow(
      "NPV of 26 flows against formulajs",
      ours,
      overAll((flows) => (flows[0] ?? 0) + Number(NPV(0.035, ...flows.slice(1)))),
      0.1,
    ),
  ];
}
