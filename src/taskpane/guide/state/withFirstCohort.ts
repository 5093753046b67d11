import type { CellValue } from "../../../core/model";
import { isBlank } from "../../../core/model/cells/isBlank";
import { assumptionCell, rowCell } from "./cellRef";
import type { Draft } from "./draft";
import { readCell } from "./readCell";
import { addRow } from "./rowEdits";
import { writeCell } from "./writeCell";

/** The draft with a first row of participants in the start year. While no number is entered the years follow the start year. */
export function withFirstCohort(draft: Draft): Draft {
  const start = readCell(draft, assumptionCell("startYear"));
  if (typeof start !== "number") return draft;
  const { rows } = draft.tables.participants;
  if (rows.length === 0) return addRow(draft, "participants", { year: start });
  const numbers = rows.map(({ uid }) => readCell(draft, rowCell("participants", uid, "number")));
  if (!numbers.every(isNothing)) return draft;
  return rows.reduce(
    (next, { uid }, at) => writeCell(next, rowCell("participants", uid, "year"), start + at),
    draft,
  );
}

const isNothing = (cell: CellValue): boolean => isBlank(cell) || cell === 0;
