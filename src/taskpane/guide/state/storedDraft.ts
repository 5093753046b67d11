import type { Draft } from "./draft";
import type { GuideState } from "./guideState";
import { steps, type StepId } from "./location";
import { tableIds } from "./draftTables";
import { moneyUnits } from "./moneyUnit";

const VERSION = 1;

/** What of the guide is kept in the workbook between visits: all but the versions to undo. */
type Stored = Omit<GuideState, "past" | "future" | "typing">;

export function storedDraft(state: GuideState): string {
  const { draft, location, attempts, done, origin } = state;
  const stored: Stored = { draft, location, attempts, done, ...(origin ? { origin } : {}) };
  return JSON.stringify({ version: VERSION, ...stored });
}

/** The guide as it was left. "newer" where a later program kept it, "broken" where it cannot be read. */
export function restoredState(text: string): GuideState | "newer" | "broken" {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return "broken";
  }
  if (!isRecord(read)) return "broken";
  const { version, draft, location, attempts, done, origin } = read;
  if (typeof version === "number" && version > VERSION) return "newer";
  if (version !== VERSION || !isDraft(draft)) return "broken";
  return {
    draft,
    location: isLocation(location) ? location : { step: "project" },
    past: [],
    future: [],
    attempts: isRecord(attempts) ? attempts : {},
    done: Array.isArray(done) ? (done as StepId[]).filter((step) => steps.includes(step)) : [],
    ...(isRecord(origin) ? { origin: origin as unknown as NonNullable<GuideState["origin"]> } : {}),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isLocation(value: unknown): value is GuideState["location"] {
  return isRecord(value) && steps.includes(value.step as StepId);
}

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value) || !isRecord(value.tables) || !isRecord(value.aside)) return false;
  const { tables } = value;
  return (
    typeof value.nextUid === "number" &&
    ["sv", "en"].includes(value.language as string) &&
    ["comparison", "study", "own"].includes(value.rateBasis as string) &&
    moneyUnits.includes(value.moneyUnit as Draft["moneyUnit"]) &&
    tableIds.every((id) => isTable(tables[id]))
  );
}

function isTable(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value.headers) || !Array.isArray(value.rows)) return false;
  return value.rows.every(
    (row: unknown) => isRecord(row) && typeof row.uid === "string" && Array.isArray(row.cells),
  );
}
