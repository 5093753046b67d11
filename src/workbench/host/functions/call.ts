import type { Value, Values } from "../../store/cellValue";
import type { FunctionMetadata } from "../../store/functionCall";

/** One call to the add-in: the function with its arguments, whoever asks. */
export interface Call {
  readonly key: string;
  readonly id: number;
  readonly called: FunctionMetadata;
  readonly args: readonly unknown[];
  state: "queued" | "sent" | "done";
  result: Value | Values;
  /** The cells that wait for it. */
  readonly wantedBy: Set<string>;
}
