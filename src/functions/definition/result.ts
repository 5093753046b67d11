import { NotAvailableError } from "../../core/errors";
import type { Language, Text } from "../../core/text";
import { resultMessages } from "./messages";

export type CellValue = number | string | boolean;
/** What a function may put in a cell: a value, a text in both languages, or the reason why there is no value. */
export type ResultCell = CellValue | Text | NotAvailableError;
/** One value, or a rectangle of rows that spills. */
export type CellResult = ResultCell | readonly (readonly ResultCell[])[];

/** What leaves for the spreadsheet: values in one language, and in a spill also #N/A with its reason. */
export type OutputCell = CellValue | NotAvailableError;
export type Output = CellValue | readonly (readonly OutputCell[])[];

/**
 * The one place where a result becomes cells: texts in the user's language, no −0, and never NaN or
 * an infinity, which Excel would show as 0. A single cell without a value throws its reason.
 */
export function toOutput(result: CellResult, language: Language): Output {
  if (isRows(result)) return result.map((row) => row.map((cell) => toCell(cell, language)));
  const cell = toCell(result, language);
  if (cell instanceof NotAvailableError) throw cell;
  return cell;
}

function isRows(result: CellResult): result is readonly (readonly ResultCell[])[] {
  return Array.isArray(result);
}

function toCell(cell: ResultCell, language: Language): OutputCell {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? cell + 0 : new NotAvailableError(resultMessages.noNumber());
  if (cell instanceof NotAvailableError || typeof cell !== "object") return cell;
  return cell[language];
}
