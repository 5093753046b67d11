import { InputError, NotAvailableError } from "../core/errors";
import type { Tables } from "../core/model";
import type { Text } from "../core/text";
import type {
  Simulation,
  SimulationOptions,
  SimulationProgress,
} from "../core/uncertainty/simulation";

/** What the worker is asked: the tables as cells, for an appraisal's own objects do not survive the way. */
export interface SimulationRequest {
  readonly tables: Tables;
  readonly options: SimulationOptions;
}

/** An error as plain data. */
export type PlainError =
  | { readonly kind: "input"; readonly argument: string; readonly problem: Text }
  | { readonly kind: "notAvailable"; readonly reason: Text }
  | { readonly kind: "internal"; readonly message: string };

/** What the worker says while it runs and when it is done. */
export type SimulationMessage =
  | { readonly kind: "progress"; readonly progress: SimulationProgress }
  | { readonly kind: "done"; readonly simulation: Simulation }
  | { readonly kind: "failed"; readonly error: PlainError };

export function toPlain(error: unknown): PlainError {
  if (error instanceof InputError)
    return { kind: "input", argument: error.argument, problem: error.problem };
  if (error instanceof NotAvailableError) return { kind: "notAvailable", reason: error.reason };
  return { kind: "internal", message: error instanceof Error ? error.message : String(error) };
}

export function fromPlain(error: PlainError): Error {
  if (error.kind === "input") return new InputError(error.argument, error.problem);
  if (error.kind === "notAvailable") return new NotAvailableError(error.reason);
  return new Error(error.message);
}
