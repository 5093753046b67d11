import type { Tables } from "../../../core/model";
import type { Language } from "../../../core/text";
import type { Draft, Origin } from "./draft";
import { tablesOfDraft } from "./draftTables";
import { emptyDraft } from "./emptyDraft";
import type { GuideState } from "./guideState";
import { rateBasisOf } from "./rateBasisOf";

const fresh = (draft: Draft): GuideState => ({
  draft,
  location: { step: "project" },
  past: [],
  future: [],
  attempts: {},
  done: [],
});

/** A new calculation. `currentYear` is the calendar year of today; money is usually spent from the next one on. */
export function emptyState(language: Language, currentYear: number): GuideState {
  return fresh(emptyDraft(language, currentYear));
}

/** A calculation as it stands in tables, such as the workbook's own or an example's. */
export function stateOfTables(tables: Tables, language: Language, origin?: Origin): GuideState {
  const draft: Draft = {
    ...tablesOfDraft(tables, language),
    language,
    moneyUnit: "kr",
    rateBasis: "own",
    aside: {},
  };
  const state = fresh({ ...draft, rateBasis: rateBasisOf(draft) });
  return origin ? { ...state, origin } : state;
}
