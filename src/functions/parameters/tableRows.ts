import { InputError } from "../../core/errors";
import type { Cell } from "../definition";
import { tableMessages } from "./tableMessages";

export type Row = readonly Cell[];

/** A row of texts above a table of numbers. */
export function isHeading(row: Row): boolean {
  return row.every((cell) => typeof cell === "string" && cell !== "");
}

/** Reads a cell of a table, and adds the row to the message where it cannot be used. */
export function inRow<Value>(read: () => Value, row: number, argument: string): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(argument, tableMessages.wrongCell(row, error.problem));
  }
}
