import type { Cell } from "../definition";

/**
 * The error that a cell brings, such as "#N/A"; undefined where it brings none. Excel hands it over as an object with
 * its code, or where data types are on as a typed value.
 */
export function errorIn(cell: Cell): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const { code, basicValue } = cell as { readonly code?: unknown; readonly basicValue?: unknown };
  if (typeof code === "string") return code;
  return typeof basicValue === "string" ? basicValue : "#VALUE!";
}
