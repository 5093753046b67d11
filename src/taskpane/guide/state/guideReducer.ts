import type { Draft } from "./draft";
import { changeDraft } from "./changeDraft";
import { cellId } from "./cellRef";
import { withFirstCohort } from "./withFirstCohort";
import type { DraftAction, GuideAction } from "./guideAction";
import type { GuideState, Version } from "./guideState";
import { steps, type EntryTable, type GuidePage, type Location, type StepId } from "./location";

const MOST_VERSIONS = 200;

/** The whole behaviour of the guide, as a pure function of what was and what happens. */
export function guideReducer(state: GuideState, action: GuideAction): GuideState {
  switch (action.type) {
    case "rest":
      return rested(state);
    case "undo":
      return stepped(state, "past", "future");
    case "redo":
      return stepped(state, "future", "past");
    case "go":
      return at(prepared(state, action.step), located(action.step, action.focus));
    case "open":
      return at(state, onPage(state.location, action.page, action.focus));
    case "mend":
      return at(state, { ...action.location, fromReview: true });
    case "back":
      return at(state, wayBack(state));
    case "continue":
      return continued(state, action.faulty);
    case "inserted":
      return { ...rested(state), origin: action.origin };
    default:
      return changed(state, action);
  }
}

function changed(state: GuideState, action: DraftAction): GuideState {
  const draft = changeDraft(state.draft, action);
  if (draft === state.draft) return state;
  const typing = action.type === "write" ? cellId(action.cell) : undefined;
  const goesOn = typing !== undefined && typing === state.typing;
  const version = { draft: state.draft, location: state.location };
  const past = goesOn ? state.past : [...state.past, version].slice(-MOST_VERSIONS);
  return { ...rested(state), draft, past, future: [], ...(typing === undefined ? {} : { typing }) };
}

/** One version back or forward; the user comes to where the change was made. */
function stepped(state: GuideState, from: "past" | "future", to: "past" | "future"): GuideState {
  const version = state[from].at(-1);
  if (!version) return rested(state);
  const left: Version = { draft: state.draft, location: version.location };
  return {
    ...rested(state),
    draft: version.draft,
    location: existing(version.location, version),
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], left],
  };
}

/** A page of a row that the version does not have closes. */
function existing(location: Location, { draft }: Version): Location {
  const { page, step } = location;
  if (page?.kind !== "entry") return location;
  return draft.tables[page.table].rows.some(({ uid }) => uid === page.row) ? location : { step };
}

/** The page over the step where one is. What had the focus before does not ask for it there. */
function onPage({ step, fromReview }: Location, page: GuidePage, focus?: string): Location {
  const review = fromReview ? { fromReview } : {};
  return { step, page, ...review, ...(focus === undefined ? {} : { focus }) };
}

function wayBack({ draft, location }: GuideState): Location {
  const { step, page, fromReview } = location;
  if (fromReview) return { step: "review" };
  if (page?.kind === "entry") return { step, focus: entryFocus(draft, page.table, page.row) };
  if (page) return { step };
  return { step: steps[Math.max(0, steps.indexOf(step) - 1)] ?? step };
}

/** To the entry in its list or, where it is gone, to the list. */
function entryFocus({ tables }: Draft, table: EntryTable, row: string): string {
  const isThere = tables[table].rows.some(({ uid }) => uid === row);
  return isThere ? `entry/${row}` : `list/${table}`;
}

function continued(state: GuideState, faulty: boolean): GuideState {
  const { step } = state.location;
  if (faulty) {
    const attempts = { ...state.attempts, [step]: (state.attempts[step] ?? 0) + 1 };
    return { ...rested(state), attempts, done: state.done.filter((other) => other !== step) };
  }
  const next = steps[steps.indexOf(step) + 1] ?? step;
  const done = state.done.includes(step) ? state.done : [...state.done, step];
  return { ...at(prepared(state, next), { step: next }), done };
}

/** The first row of participants is there when its step opens, and no change that one would undo. */
function prepared(state: GuideState, step: StepId): GuideState {
  if (step !== "participants") return state;
  return { ...state, draft: withFirstCohort(state.draft) };
}

function at(state: GuideState, location: Location): GuideState {
  return { ...rested(state), location };
}

function located(step: StepId, focus: string | undefined): Location {
  return focus === undefined ? { step } : { step, focus };
}

function rested(state: GuideState): GuideState {
  const { typing, ...rest } = state;
  return typing === undefined ? state : rest;
}
