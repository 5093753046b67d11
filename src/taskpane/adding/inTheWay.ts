import {
  sheetClashes,
  type AppraisalNames,
  type NamesTaken,
} from "../../workbook/plan/appraisalSheets";
import type { NamesInUse } from "../../workbook/port";

/** Tables and defined names share one list in Excel. */
export function takenNames({ sheets, tables, names }: NamesInUse): NamesTaken {
  return { sheets, names: [...tables, ...names] };
}

/** Sheets in the way, or the tables and names where no sheet is. */
export function inTheWay(names: AppraisalNames, inUse: NamesInUse): readonly string[] {
  const sheets = sheetClashes(names, takenNames(inUse));
  if (sheets.length > 0) return sheets;
  const wanted = new Set(Object.values(names.tables).map((name) => name.toLocaleLowerCase("sv")));
  return takenNames(inUse).names.filter((name) => wanted.has(name.toLocaleLowerCase("sv")));
}
