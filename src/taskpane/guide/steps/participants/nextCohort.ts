import { assumptionCell, readCell, rowCell, type Draft, type NewCells } from "../../state";

/** The row after the last one: the year after it with as many participants; the first one in the start year. */
export function nextCohort(draft: Draft): NewCells {
  const last = draft.tables.participants.rows.at(-1)?.uid;
  if (last === undefined) return { year: startYearOf(draft) };
  const year = readCell(draft, rowCell("participants", last, "year"));
  const number = readCell(draft, rowCell("participants", last, "number"));
  return {
    year: typeof year === "number" ? year + 1 : null,
    number: typeof number === "number" ? number : null,
  };
}

export function startYearOf(draft: Draft): number | null {
  const year = readCell(draft, assumptionCell("startYear"));
  return typeof year === "number" ? year : null;
}
