import type { Tables } from "../../../core/model";
import type { Draft, Origin } from "./draft";
import { draftTables, tablesOfDraft } from "./draftTables";
import { fingerprint } from "./fingerprint";

/** What to remember of a calculation in the workbook: its tables as they stand there now, and the draft's. */
export function originOf(names: Origin["names"], sheets: Tables, draft: Draft): Origin {
  return { names, sheets: sheetsFingerprint(sheets), draft: fingerprint(draftTables(draft)) };
}

/** Spare rows and how a blank is written make no difference. */
export function sheetsFingerprint(sheets: Tables): string {
  return fingerprint(draftTables(tablesOfDraft(sheets, "sv")));
}
