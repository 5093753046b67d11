import { IRR } from "@formulajs/formulajs";
import { internalRate } from "../../src/core/measures";
import { manyFlows } from "../flows";
import { ratioRow, type Row } from "../measureRatio";

export function irrRows(): readonly Row[] {
  return [
    ratioRow(
      "IRR of 26 flows against formulajs",
      () => manyFlows.reduce((total, flows) => total + internalRate(flows), 0),
      () => manyFlows.reduce((total, flows) => total + Number(IRR([...flows])), 0),
      0.2,
    ),
  ];
}
