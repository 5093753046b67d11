import type { Scalar, Value, Values } from "../../store/cellValue";
import { CellError } from "../../store/cellValue";

/** office.js's numbers for the errors a function may throw. Excel shows a message only with #N/A and #VALUE!. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** One answer of office.js's runtime: `[id, ok, value, error code]`. */
export interface CallAnswer {
  readonly id: number;
  readonly result: Value | Values;
}

export function unmarshalAnswer(row: unknown): CallAnswer | null {
  const [id, ok, value, code] = Array.isArray(row) ? (row as unknown[]) : [];
  if (typeof id !== "number") return null;
  return { id, result: ok === true ? unmarshal(value) : failure(value, code) };
}

function failure(value: unknown, code: unknown): CellError {
  const shown = ERROR_CODES[Number(code)] ?? "#VALUE!";
  const speaks = code === 1 || code === 7;
  return new CellError(shown, speaks && typeof value === "string" ? value : "");
}

function unmarshal(value: unknown): Value | Values {
  if (!Array.isArray(value)) return cell(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const even = rows.every((row) => Array.isArray(row) && row.length === width);
  if (width === 0 || !even) return new CellError("#VALUE!");
  const matrix = rows.map((row) => (row as unknown[]).map(cell));
  const [[only] = []] = matrix;
  return matrix.length === 1 && width === 1 && only !== undefined ? only : matrix;
}

interface ErrorInCell {
  readonly code?: string;
  readonly message?: string;
  readonly basicValue?: Scalar;
}

/** NaN, Infinity and null inside a matrix arrive as null: Excel shows 0. */
function cell(value: unknown): Value {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  const { code, message = "", basicValue } = value as ErrorInCell;
  if (code !== undefined) return new CellError(code, message);
  return basicValue ?? new CellError("#VALUE!");
}
