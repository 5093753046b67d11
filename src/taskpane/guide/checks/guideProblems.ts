import { readAppraisal, type Problem, type Reading } from "../../../core/model";
import { fieldProblem } from "../fields/fieldProblem";
import { cellId, draftTables, readCell, type Draft, type StepId } from "../state";
import { guideMessages } from "../text/guideMessages";
import { draftFields } from "./draftFields";
import type { GuideProblem } from "./guideProblem";
import { placeOfProblem } from "./placeOfProblem";
import { spreadProblems } from "./spreadProblems";

export type { GuideProblem };

const problemsOfDraft = new WeakMap<Draft, readonly GuideProblem[]>();
const readings = new WeakMap<object, Reading>();

/** The draft as the core reads it. Kept for as long as its tables are the same. */
export function readingOf(draft: Draft): Reading {
  const tables = draftTables(draft);
  const known = readings.get(tables);
  if (known) return known;
  const reading = readAppraisal(tables);
  readings.set(tables, reading);
  return reading;
}

/** Everything there is to say about a draft, in the order of the steps: the fields' own words first, then the core's. */
export function guideProblems(draft: Draft): readonly GuideProblem[] {
  const known = problemsOfDraft.get(draft);
  if (known) return known;
  const spreads = spreadProblems(draft);
  const own = [...ownProblems(draft), ...spreads.problems];
  const taken = new Set([...own.map(({ cell }) => cell), ...spreads.covered]);
  const read = readingOf(draft).problems.map((problem) => placed(draft, problem));
  // Where a field says itself what is wrong, the tables' words for the same would only repeat it.
  const rest = read.filter(({ cell, severity }) => severity !== "error" || !taken.has(cell));
  const all = [...own, ...rest, ...emptyLists(draft)];
  problemsOfDraft.set(draft, all);
  return all;
}

function ownProblems(draft: Draft): readonly GuideProblem[] {
  return draftFields(draft).flatMap(({ cell, field, location }) => {
    const found = fieldProblem(field, readCell(draft, cell), draft.moneyUnit);
    if (!found) return [];
    const id = cellId(cell);
    return [
      { severity: "error" as const, ...found, cell: id, location: { ...location, focus: id } },
    ];
  });
}

function placed(draft: Draft, problem: Problem): GuideProblem {
  const { cell, location } = placeOfProblem(draft, problem);
  const { severity, what, remedy } = problem;
  const text = { sv: `${what.sv} ${remedy.sv}`, en: `${what.en} ${remedy.en}` };
  if (!cell) return { severity, text, location };
  const id = cellId(cell);
  return { severity, text, cell: id, location: { ...location, focus: id } };
}

/** What a result needs at least. The tables take empty lists; a person who goes on has forgotten something. */
function emptyLists({ tables }: Draft): readonly GuideProblem[] {
  const lists = [
    ["participants", "participants", guideMessages.noParticipants],
    ["costs", "participants", guideMessages.noCosts],
    ["effects", "effects", guideMessages.noEffects],
  ] as const;
  return lists
    .filter(([table]) => tables[table].rows.length === 0)
    .map(([table, step, text]) => ({
      severity: "error" as const,
      text,
      cell: `list/${table}`,
      location: { step, focus: `list/${table}` },
      isMissing: true as const,
    }));
}

/** The errors of one step, each field's first one only, in the order of its fields. */
export function errorsOfStep(draft: Draft, step: StepId): readonly GuideProblem[] {
  const seen = new Set<string>();
  return guideProblems(draft).filter(({ severity, location, cell }) => {
    if (severity !== "error" || location.step !== step) return false;
    if (cell === undefined) return true;
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}

/** The first error of a cell; undefined where there is none. */
export function errorOfCell(draft: Draft, cell: string): GuideProblem | undefined {
  return guideProblems(draft).find(
    (problem) => problem.severity === "error" && problem.cell === cell,
  );
}

/** The first warning of a cell. Notes are left to Granska. */
export function warningOfCell(draft: Draft, cell: string): GuideProblem | undefined {
  return guideProblems(draft).find(
    (problem) => problem.severity === "warning" && problem.cell === cell,
  );
}
