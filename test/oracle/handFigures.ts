import type { Tables } from "../../src/core/model";
import type { Dec } from "./decimal";
import { measuresOf, naiveAppraisal, type MeasureName } from "./naiveAppraisal";
import type { Input } from "./naiveInputs";
import { breakEven } from "./naiveBreakEven";
import type { Maybe } from "./naiveModel";
import { perspectiveFlows } from "./naivePerspectives";

export function plain(value: Maybe): number | string {
  // + 0: a minus zero is a zero.
  return typeof value === "string" ? value : value.toDecimalPlaces(10).toNumber() + 0;
}

export function list(values: readonly Dec[]): (number | string)[] {
  return values.map(plain);
}

export function flowOf(
  tables: Tables,
  name: string,
  part: "costs" | "benefits" | "net" = "net",
): (number | string)[] {
  const { model } = naiveAppraisal(tables);
  return list(perspectiveFlows(model, name)[part]);
}

export function cashOf(tables: Tables, name: string): (number | string)[] {
  const { model } = naiveAppraisal(tables);
  return list(perspectiveFlows(model, name).cash ?? []);
}

export function figure(
  tables: Tables,
  measure: MeasureName,
  perspective = "kommun",
  horizon = 3,
): number | string {
  const appraisal = naiveAppraisal(tables);
  const flows = perspectiveFlows(appraisal.model, perspective, appraisal.flows);
  return plain(measuresOf(appraisal, flows, horizon)[measure]);
}

export function breakEvenOf(
  tables: Tables,
  input: Input,
  perspective = "kommun",
  horizon = 3,
): number | string {
  return plain(breakEven(naiveAppraisal(tables).model, input, perspective, horizon));
}
