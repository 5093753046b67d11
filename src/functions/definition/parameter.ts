import type { Text } from "../../core/text";

/** What a cell or range brings: the values Excel sends, before they are understood. */
export type Cell = unknown;

/** How Excel is told to send an argument: one value or a range, and of which type. */
export interface CellKind {
  readonly type: "number" | "string" | "boolean" | "any";
  readonly dimensionality: "scalar" | "matrix";
  /** Cells with errors come in as they are; else Excel shows the error and never calls. */
  readonly errors?: true;
}

/**
 * One argument of a custom function: what the user sees, and how its cells become a value of the core.
 * `key` is the core's name of the argument; errors name it, and the edge shows `name` instead.
 * `kind` names the texts of the help page and the control of the function browser.
 */
export interface Parameter<Value = unknown> {
  readonly key: string;
  readonly name: Text;
  readonly kind: string;
  readonly cell: CellKind;
  readonly optional: boolean;
  readonly parse: (cell: Cell, key: string) => Value;
}

/** An argument that may be left out. A skipped argument arrives as null and means "not given". */
export function optional<Value>(parameter: Parameter<Value>): Parameter<Value | undefined> {
  const { parse } = parameter;
  return {
    ...parameter,
    optional: true,
    parse: (cell, key) => (notGiven(cell) ? undefined : parse(cell, key)),
  };
}

function notGiven(cell: Cell): boolean {
  if (Array.isArray(cell))
    return cell.length === 1 && isSingle(cell[0]) && notGiven((cell[0] as Cell[])[0]);
  return cell === null || cell === undefined || cell === "";
}

function isSingle(row: Cell): boolean {
  return Array.isArray(row) && row.length === 1;
}

/** The values a list of parameters yields, in order: the arguments of `evaluate`. */
export type ValuesOf<Parameters extends readonly Parameter[]> = {
  -readonly [Index in keyof Parameters]: Parameters[Index] extends Parameter<infer Value>
    ? Value
    : never;
};
