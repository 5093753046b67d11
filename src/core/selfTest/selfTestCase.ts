import type { Text } from "../text";

/** An argument as it would stand in cells: a value, a range, or null for one that is left out. */
export type SelfTestCell = number | string | null | readonly (readonly (number | string)[])[];

/** One figure that a calculation must reproduce. */
export interface ExpectedFigure {
  readonly value: number;
  /** Greatest difference allowed: half a unit of the last digit that was printed. */
  readonly tolerance: number;
  /** A figure as the source prints this one, with as many decimals and its unit. */
  readonly write: (value: number) => Text;
}

/** A known result and the call that must give it. The figures are those of the result, row by row. */
export interface SelfTestCase {
  readonly id: string;
  readonly title: Text;
  /** Printed in a source, or worked out from printed figures. */
  readonly origin: "published" | "derived";
  readonly source?: string;
  readonly functionId: string;
  readonly cells: readonly SelfTestCell[];
  readonly expected: readonly ExpectedFigure[];
}
