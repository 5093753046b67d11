import type { CellValue } from "../../../../core/model";

/** What Excel would take for something else than a text: a formula, a number, a date, a truth value, an error. */
const mistaken =
  /^\s*(?:[=+\-@'#\d.,(]|(?:true|false|sant|falskt)\s*$|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*[\s.-]*\d)/i;

/** A table's cell as it is entered: a text stays a text, marked by an apostrophe where Excel would read it otherwise. */
export function asEntered(cell: CellValue): number | string | boolean {
  if (typeof cell !== "string") return cell ?? "";
  return mistaken.test(cell) ? `'${cell}` : cell;
}
