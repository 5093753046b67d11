import type { Group } from "../../functions/definition";

/** What is being looked for: a query, or one area; neither shows everything. */
export interface BrowseState {
  readonly query: string;
  readonly group: Group | undefined;
}

export type BrowseAction = { readonly query: string } | { readonly group: Group | undefined };

export const firstBrowse: BrowseState = { query: "", group: undefined };

/** A query searches everywhere; choosing an area gives up the query. */
export function browseReducer(_state: BrowseState, action: BrowseAction): BrowseState {
  return "query" in action
    ? { query: action.query, group: undefined }
    : { query: "", group: action.group };
}
