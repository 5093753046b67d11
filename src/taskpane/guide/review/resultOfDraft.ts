import { resultOf, type Result } from "../../result/resultOf";
import { readingOf } from "../checks/guideProblems";
import { draftTables, type Draft } from "../state";

const known = new WeakMap<Draft["tables"], Result>();

/** What comes of a draft, computed once for the same tables. */
export function resultOfDraft(draft: Draft): Result {
  const before = known.get(draft.tables);
  if (before) return before;
  const result = resultOf(draftTables(draft), readingOf(draft));
  known.set(draft.tables, result);
  return result;
}
