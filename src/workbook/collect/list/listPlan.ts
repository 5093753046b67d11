import { FORMAT_VERSION } from "../../../core/model";
import type { Language } from "../../../core/text";
import { freeSheetName } from "../../plan/freeSheetName";
import type { WorkbookPlan } from "../../plan/workbookPlan";
import type { Collection } from "../collection";
import { listSheet } from "./listSheet";
import { listTexts } from "./listTexts";
import { problemSheet } from "./problemSheet";

/** What a workbook has already. */
interface Taken {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

const nothing: Taken = { sheets: [], names: [] };

/** Collected calculations as sheets: the list with its sums, and what is left to mend where there is any. */
export function listPlan(
  collection: Collection,
  language: Language,
  taken: Taken = nothing,
): WorkbookPlan {
  const sheet = freeSheetName(listTexts.list[language], taken.sheets);
  const table = freeTableName(listTexts.table[language], taken.names);
  const problems = freeSheetName(listTexts.problems[language], taken.sheets);
  const hasProblems = collection.toMend.length + collection.skipped.length > 0;
  return {
    title: listTexts.list[language],
    language,
    sheets: [
      listSheet(collection, { sheet, table }, language),
      ...(hasProblems ? [problemSheet(collection, problems, language)] : []),
    ],
    shown: sheet,
    formatVersion: FORMAT_VERSION,
  };
}

function freeTableName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("sv")));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${wished}${String(number)}`;
    if (!used.has(name.toLocaleLowerCase("sv"))) return name;
  }
}
