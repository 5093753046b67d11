import type { Text } from "../text";
import type { Area } from "./area";
import type { Direction } from "./direction";
import type { Grade } from "./unitValue";

/** A comparison as the source prints it. Shares are fractions. */
export interface Comparison {
  readonly treated?: number;
  readonly control?: number;
  readonly difference?: number;
  /** The span of the difference: a 95 % interval or the ends that the source prints. */
  readonly low?: number;
  readonly high?: number;
}

/** What a study of an intervention found, null and negative findings included. */
export interface Evidence {
  readonly id: string;
  readonly area: Area;
  readonly name: Text;
  /** The figure as it is printed. */
  readonly figure: Text;
  readonly measures: Text;
  readonly design: Text;
  readonly direction: Direction;
  readonly reference: string;
  readonly year: number;
  readonly grade: Grade;
  readonly comparison?: Comparison;
  /** How the finding may enter a calculation, and how not. */
  readonly use: Text;
  readonly keywords: Text;
}
