import type { Node } from "./node";
import type { Reference } from "./reference";
import type { Matrix, Scalar } from "./value";

/** What a part of a formula comes to. */
export type Result = Scalar | Matrix | Reference;

/** What a function may do with its arguments. */
export interface SheetReading {
  readonly result: (node: Node) => Result;
  /** A part's first value: that of one cell. */
  readonly scalar: (node: Node) => Scalar;
  /** A part's values, as rows. */
  readonly matrix: (node: Node) => Matrix;
  /** A part's value or values, its cells read. */
  readonly plain: (node: Node) => Scalar | Matrix;
  readonly read: (reference: Reference) => Scalar | Matrix;
}
