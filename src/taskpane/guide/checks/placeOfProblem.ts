import type { Problem } from "../../../core/model";
import { tableMessages } from "../../../core/model/messages";
import { assumptionKeys, type AssumptionKey } from "../../../core/model/schema/assumptionKeys";
import { tableColumns } from "../../../core/model/schema/tableColumns";
import {
  assumptionCell,
  rowCell,
  type AssumptionName,
  type CellRef,
  type Draft,
  type Location,
  type StepId,
} from "../state";
import { assumptionName } from "../state/assumptionRow";
import type { AssumptionColumn } from "../state/cellRef";
import { columnAt } from "../state/columns";

export interface PlaceInGuide {
  /** None where the problem concerns a whole table. */
  readonly cell?: CellRef;
  readonly location: Location;
}

const stepOfTable = {
  participants: "participants",
  costs: "participants",
  effects: "effects",
  notMonetised: "effects",
} as const;

/** Where in the guide a problem of the tables is mended. */
export function placeOfProblem(draft: Draft, problem: Problem): PlaceInGuide {
  const { table, row } = problem;
  if (table === "assumptions") return placeOfAssumption(draft, problem);
  const step = stepOfTable[table];
  const uid = row === undefined ? undefined : draft.tables[table].rows[row - 2]?.uid;
  if (uid === undefined) return { location: { step } };
  const column = columnKey(problem) ?? Object.keys(tableColumns[table])[0] ?? "";
  const cell = { table, row: uid, column };
  if (table === "participants") return { cell, location: { step } };
  return { cell, location: { step, page: { kind: "entry", table, row: uid } } };
}

function placeOfAssumption(draft: Draft, problem: Problem): PlaceInGuide {
  const { row } = problem;
  const { assumptions } = draft.tables;
  const at = columnAt(assumptions, "assumptions", "key");
  const line = row === undefined ? undefined : assumptions.rows[row - 2];
  const name = line && at !== undefined ? assumptionName(line.cells[at]) : missingKey(problem);
  const column = columnKey(problem) ?? "value";
  if (name === undefined)
    return line
      ? { cell: rowCell("assumptions", line.uid, column), location: { step: "project" } }
      : { cell: assumptionCell("discountRate"), location: { step: "project" } };
  // Actors and perspectives of one's own are fields of their rows, for their names change.
  if (line && /^(actor|perspective): /.test(name))
    return { cell: rowCell("assumptions", line.uid, column), location: { step: "project" } };
  const shown = column === "key" ? "value" : (column as AssumptionColumn);
  return { cell: assumptionCell(name, shown), location: { step: stepOfAssumption(name, shown) } };
}

/** A row that is not there is named in the problem's words only. */
function missingKey({ what }: Problem): AssumptionKey | undefined {
  return (Object.keys(assumptionKeys) as AssumptionKey[]).find(
    (key) => tableMessages.keyMissing(assumptionKeys[key].name).what.sv === what.sv,
  );
}

function stepOfAssumption(name: AssumptionName, column: string): StepId {
  if (["low", "high", "distribution"].includes(column) || name.startsWith("correlation: "))
    return "risk";
  if (name === "badCaseRate" || name === "badCaseCost") return "risk";
  return name === "successRate" || name.startsWith("comparison: ") ? "participants" : "project";
}

function columnKey({ table, column }: Problem): string | undefined {
  if (!column) return undefined;
  return Object.entries(tableColumns[table]).find(([, { name }]) => name.sv === column.sv)?.[0];
}
