import { tableNames } from "../../../core/model/schema/tableColumns";
import type { TableId } from "../../../core/model";
import type { Language, Text } from "../../../core/text";
import { pageNames, type PageSheet } from "./pages/pageNames";

/** The sheets that follow the tables. */
export type ResultSheet = "results" | "cashFlow" | "budget" | "calculation";

/** What the sheets and tables of one appraisal are called in its workbook. */
export interface AppraisalNames {
  readonly sheets: Readonly<Record<TableId | ResultSheet | PageSheet, string>>;
  readonly tables: Readonly<Record<TableId, string>>;
}

/** What a workbook has already. */
export interface NamesTaken {
  readonly sheets: readonly string[];
  /** Tables and defined names, which share one list in Excel. */
  readonly names: readonly string[];
}

const resultSheets: Readonly<Record<ResultSheet, Text>> = {
  results: { sv: "Resultat", en: "Results" },
  cashFlow: { sv: "Kassaflöde", en: "Cash flow" },
  budget: { sv: "Budgetpåverkan", en: "Budget effect" },
  calculation: { sv: "Beräkning", en: "Calculation" },
};

export const tableIds = Object.keys(tableNames) as readonly TableId[];

/** The names of an appraisal; a second one in the same workbook has «Antaganden 2» and Antaganden2. */
export function appraisalNames(language: Language, number = 1): AppraisalNames {
  const suffix = number === 1 ? "" : String(number);
  const sheet = (name: string): string => (suffix === "" ? name : `${name} ${suffix}`);
  const each = (make: (name: string) => string): Record<TableId, string> =>
    Object.fromEntries(tableIds.map((id) => [id, make(tableNames[id][language])])) as Record<
      TableId,
      string
    >;
  return {
    sheets: { ...each(sheet), ...resultSheetNames(language, sheet), ...pageNames(language, sheet) },
    tables: each((name) => name.replaceAll(" ", "_") + suffix),
  };
}

function resultSheetNames(
  language: Language,
  named: (name: string) => string,
): Record<ResultSheet, string> {
  const entries = Object.entries(resultSheets).map(([id, name]) => [id, named(name[language])]);
  return Object.fromEntries(entries) as Record<ResultSheet, string>;
}

/** The sheets of these names that the workbook has already. Excel takes no account of case. */
export function sheetClashes(names: AppraisalNames, taken: NamesTaken): readonly string[] {
  return taken.sheets.filter((sheet) => isAmong(Object.values(names.sheets), sheet));
}

/** Whether a sheet or a table of these names is there already. */
export function clashes(names: AppraisalNames, taken: NamesTaken): boolean {
  return (
    sheetClashes(names, taken).length > 0 ||
    taken.names.some((name) => isAmong(Object.values(names.tables), name))
  );
}

/** The first names that are all free. */
export function freeNames(language: Language, taken: NamesTaken): AppraisalNames {
  for (let number = 1; ; number += 1) {
    const names = appraisalNames(language, number);
    if (!clashes(names, taken)) return names;
  }
}

function isAmong(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.toLocaleLowerCase("sv") === wanted.toLocaleLowerCase("sv"));
}
