import { NewerFormatError, type Tables } from "../../../core/model";
import type { Language, Text } from "../../../core/text";
import { appraisalTableNames } from "../../../workbook/appraisal/appraisalTableNames";
import { readAppraisalTables } from "../../../workbook/appraisal/readAppraisalTables";
import type { Outcome, WorkbookPort } from "../../../workbook/port";
import { draftTables, stateOfTables, type GuideState, type Origin } from "../state";
import { fingerprint } from "../state/fingerprint";
import { originOf } from "../state/originOf";
import { restoredState } from "../state/storedDraft";
import { openingText } from "../text/openingText";

/** A calculation that the workbook holds as sheets. */
export interface SheetCalculation {
  readonly names: Origin["names"];
  readonly state: GuideState;
}

/** What the workbook holds for the guide. */
export interface Found {
  readonly draft?: GuideState;
  /** A draft that is there and cannot be taken up, and why. */
  readonly lostDraft?: Text;
  readonly sheets: readonly SheetCalculation[];
  /** Calculations that could not be read, and why. */
  readonly refused: readonly Text[];
}

/** What the guide opens with: straight into a calculation, or a question. */
export type Opening =
  | { readonly kind: "open"; readonly state: GuideState; readonly isRead: boolean }
  | { readonly kind: "choose"; readonly found: Found }
  | { readonly kind: "conflict"; readonly draft: GuideState; readonly sheets: GuideState }
  | { readonly kind: "refused"; readonly text: Text; readonly canBegin: boolean };

/** Reads the draft and every calculation of the workbook. Nothing is written. */
export async function findCalculations(
  workbook: WorkbookPort,
  language: Language,
): Promise<Outcome<Found>> {
  const inUse = await workbook.namesInUse();
  if (!inUse.ok) return inUse;
  const kept = await workbook.readDraft();
  if (!kept.ok) return kept;
  const sheets: SheetCalculation[] = [];
  const refused: Text[] = [];
  for (const names of appraisalTableNames(inUse.value.tables)) {
    const read = await readTables(workbook, names);
    if (read.ok) sheets.push({ names, state: ofSheets(read.value, names, language) });
    else refused.push(read.problem.text);
  }
  return { ok: true, value: { ...ofDraft(kept.value), sheets, refused } };
}

async function readTables(
  workbook: WorkbookPort,
  names: Origin["names"],
): Promise<Outcome<Tables>> {
  try {
    return await readAppraisalTables(workbook, names);
  } catch (error) {
    if (!(error instanceof NewerFormatError)) throw error;
    return { ok: false, problem: { kind: "newerFormat", text: error.text } };
  }
}

function ofDraft(kept: string | undefined): Pick<Found, "draft" | "lostDraft"> {
  if (kept === undefined) return {};
  const draft = restoredState(kept);
  if (draft === "newer") return { lostDraft: openingText.newerDraft };
  return draft === "broken" ? { lostDraft: openingText.brokenDraft } : { draft };
}

function ofSheets(tables: Tables, names: Origin["names"], language: Language): GuideState {
  const state = stateOfTables(tables, language);
  return { ...state, origin: originOf(names, tables, state.draft) };
}

/** What to do with what was found: go on where one was, or ask where there is more than one way to go on. */
export function openingOf(found: Found, empty: () => GuideState): Opening {
  const { draft, lostDraft, sheets, refused } = found;
  if (lostDraft) return { kind: "refused", text: lostDraft, canBegin: true };
  const own = draft && sheetOfDraft(draft, sheets);
  const ways = sheets.length + (draft && !own ? 1 : 0);
  if (ways > 1) return { kind: "choose", found };
  if (draft) return openingOfDraft(draft, own);
  const [only] = sheets;
  if (only) return { kind: "open", state: only.state, isRead: true };
  if (refused[0]) return { kind: "refused", text: refused[0], canBegin: true };
  return { kind: "open", state: empty(), isRead: false };
}

/** A draft beside the sheets that it belongs to: the one that was changed since they parted counts. */
export function openingOfDraft(draft: GuideState, sheet: SheetCalculation | undefined): Opening {
  const { origin } = draft;
  if (!sheet || !origin) return { kind: "open", state: draft, isRead: false };
  const sheetsNow = sheet.state.origin?.sheets;
  if (sheetsNow === origin.sheets) return { kind: "open", state: draft, isRead: false };
  const fresh = refreshed(draft, sheet.state);
  if (fingerprint(draftTables(draft.draft)) === origin.draft)
    return { kind: "open", state: fresh, isRead: true };
  return { kind: "conflict", draft, sheets: fresh };
}

/** The sheets' figures, and of the draft where one was and how amounts are shown. */
function refreshed(draft: GuideState, sheets: GuideState): GuideState {
  const { moneyUnit, aside } = draft.draft;
  const { step } = draft.location;
  return {
    ...sheets,
    draft: { ...sheets.draft, moneyUnit, aside },
    location: { step },
    attempts: draft.attempts,
    done: draft.done,
  };
}

export function sheetOfDraft(
  { origin }: GuideState,
  sheets: readonly SheetCalculation[],
): SheetCalculation | undefined {
  return sheets.find(({ names }) => names.assumptions === origin?.names.assumptions);
}
