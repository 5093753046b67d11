import { functions } from "./functions";
import type { Node } from "./node";
import { operate } from "./operations";
import { Reference } from "./reference";
import type { Result, SheetReading } from "./sheetReading";
import { asNumber, SheetError, wrongReference, type Matrix, type Scalar } from "./value";

/** What a formula may read. */
export interface Cells {
  /** A cell's value, computed where it holds a formula. */
  readonly value: (sheet: string, row: number, column: number) => Scalar;
  readonly table: (name: string, column: string) => Reference | undefined;
  readonly named: (name: string) => Reference | undefined;
}

/** Evaluates parts of one formula: of the sheet it stands on. */
export class Evaluation implements SheetReading {
  constructor(
    readonly cells: Cells,
    readonly sheet: string,
  ) {}

  result(node: Node): Result {
    switch (node.kind) {
      case "constant":
        return node.value;
      case "blank":
        return null;
      case "cells":
      case "table":
      case "name":
        return this.reference(node) ?? wrongReference;
      case "span":
        return this.span(node.from, node.to);
      case "negative":
        return this.each(node.of, (value) => negated(value));
      case "percent":
        return this.each(node.of, (value) => operate("/", value, 100));
      case "operation":
        return broadcast(this.plain(node.left), this.plain(node.right), (left, right) =>
          operate(node.operator, left, right),
        );
      case "call":
        return this.call(node.name, node.args);
    }
  }

  /** A part's first value: that of one cell. */
  scalar(node: Node): Scalar {
    const value = this.plain(node);
    return Array.isArray(value) ? firstOf(value as Matrix) : (value as Scalar);
  }

  /** A part's values, as rows. */
  matrix(node: Node): Matrix {
    const value = this.plain(node);
    return Array.isArray(value) ? (value as Matrix) : [[value as Scalar]];
  }

  /** A part's value or values, its cells read. */
  plain(node: Node): Scalar | Matrix {
    const result = this.result(node);
    return result instanceof Reference ? this.read(result) : result;
  }

  read({ sheet, box }: Reference): Scalar | Matrix {
    const { top, left, bottom, right } = box;
    if (top === bottom && left === right) return this.cells.value(sheet, top, left);
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) =>
        this.cells.value(sheet, top + down, left + across),
      ),
    );
  }

  private reference(node: Node): Reference | undefined {
    if (node.kind === "table") return this.cells.table(node.name, node.column);
    if (node.kind === "name") return this.cells.named(node.name);
    if (node.kind !== "cells") return undefined;
    return new Reference(node.sheet ?? this.sheet, node.box);
  }

  private span(from: Node, to: Node): Result {
    const [first, last] = [this.result(from), this.result(to)];
    if (first instanceof Reference && last instanceof Reference) return first.to(last);
    return wrongReference;
  }

  private each(node: Node, change: (value: Scalar) => Scalar): Scalar | Matrix {
    const value = this.plain(node);
    return Array.isArray(value)
      ? (value as Matrix).map((row) => row.map(change))
      : change(value as Scalar);
  }

  private call(name: string, args: readonly Node[]): Result {
    const compute = functions[name];
    if (!compute) throw new Error(`The evaluation knows no function ${name}`);
    return compute(this, args);
  }
}

function negated(value: Scalar): Scalar {
  const number = asNumber(value);
  return number instanceof SheetError ? number : -number;
}

export function firstOf(matrix: Matrix): Scalar {
  return matrix[0]?.[0] ?? null;
}

/** Applies an operation cell by cell; one row, one column or one cell goes with all of the other. */
export function broadcast(
  left: Scalar | Matrix,
  right: Scalar | Matrix,
  operation: (left: Scalar, right: Scalar) => Scalar,
): Scalar | Matrix {
  if (!Array.isArray(left) && !Array.isArray(right))
    return operation(left as Scalar, right as Scalar);
  const [first, second] = [rowsOf(left), rowsOf(right)];
  const rows = Math.max(first.length, second.length);
  const columns = Math.max(first[0]?.length ?? 0, second[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      operation(cellOf(first, row, column), cellOf(second, row, column)),
    ),
  );
}

const rowsOf = (value: Scalar | Matrix): Matrix =>
  Array.isArray(value) ? (value as Matrix) : [[value as Scalar]];

function cellOf(matrix: Matrix, row: number, column: number): Scalar {
  const line = matrix[matrix.length === 1 ? 0 : row] ?? [];
  return line[line.length === 1 ? 0 : column] ?? null;
}
