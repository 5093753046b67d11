import type { CellValue } from "../../core/model";
import type { Lock } from "./lock";

const prefix = "socinv.lock.";
const tables: Readonly<Record<string, Lock["table"]>> = {
  assumptions: "assumptions",
  effects: "effects",
};
const columns: Readonly<Record<string, Lock["column"]>> = {
  value: "value",
  unitValue: "unitValue",
  priceYear: "priceYear",
};

/** Locks as the named properties that a file carries, out of sight and out of the way. */
export function rememberLocks(locks: readonly Lock[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    locks.map(({ table, row, column, value }, at) => [
      `${prefix}${String(at + 1)}`,
      JSON.stringify([table, row, column, value]),
    ]),
  );
}

/** The locks that a file carries; what cannot be understood is left out. */
export function locksIn(remembered: ReadonlyMap<string, string>): readonly Lock[] {
  const number = (name: string): number => Number(name.slice(prefix.length));
  return [...remembered]
    .filter(([name]) => name.startsWith(prefix))
    .sort(([one], [other]) => number(one) - number(other))
    .flatMap(([, text]) => lockIn(text) ?? []);
}

function lockIn(text: string): Lock | undefined {
  const parts = parsed(text);
  if (!Array.isArray(parts)) return undefined;
  const [table, row, column, value] = parts as readonly unknown[];
  const where = tables[String(table)];
  const which = columns[String(column)];
  if (!where || !which || typeof row !== "string" || !isCell(value)) return undefined;
  return { table: where, row, column: which, value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCell(value: unknown): value is CellValue {
  return value === null || ["number", "string", "boolean"].includes(typeof value);
}
