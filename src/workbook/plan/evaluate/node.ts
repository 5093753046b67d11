import type { Box } from "../address";

/** Operators between two operands. */
export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A formula as a tree. */
export type Node =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  /** Cells of a sheet; without a name, of the formula's own. */
  | { readonly kind: "cells"; readonly sheet?: string; readonly box: Box }
  /** The body of a table's column, or all of the table. */
  | { readonly kind: "table"; readonly name: string; readonly column: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "negative"; readonly of: Node }
  | { readonly kind: "percent"; readonly of: Node }
  /** From one reference to another: `A1:INDEX(A1:A9,3)`. */
  | { readonly kind: "span"; readonly from: Node; readonly to: Node }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Node;
      readonly right: Node;
    }
  /** An argument that was left out. */
  | { readonly kind: "blank" };
