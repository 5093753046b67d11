import type { CellAt } from "./address";
import type { Value, Values } from "./cellValue";

/** One parameter of a custom function, as its metadata says. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: "number" | "string" | "boolean" | "any";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What the host knows of a custom function: its entry in the metadata, nothing more. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly allowErrorForDataTypeAny?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
  };
}

/** An argument as the formula gave it. `skipped` is an argument left out between two separators. */
export interface Argument {
  readonly value: Value | Values;
  readonly fromRange: boolean;
  readonly skipped: boolean;
}

/** Answers at once: a result, an error, or PENDING. */
export type CallFunction = (
  called: FunctionMetadata,
  args: readonly Argument[],
  at: CellAt,
) => Value | Values;
