import type { Box } from "../store/address";
import type { HostObject } from "./richApi/hostObject";

/** Makes objects that refer to each other in a circle: a range has a sheet, a sheet has ranges. */
export interface ModelFactory {
  range(sheet: string, box: Box): HostObject;
  worksheet(sheet: string): HostObject;
}
