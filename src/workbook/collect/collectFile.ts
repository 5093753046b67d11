import { readAppraisal, type Appraisal, type Problem } from "../../core/model";
import { locksIn } from "../template/rememberLocks";
import { readCalculation, type CalculationFile, type CellProblem, type Unread } from "../xlsx";
import { basisOf } from "./basis";
import type { CollectedFile, FileToMend } from "./collectedFile";
import { figuresOf } from "./figures";
import { fingerprint } from "./fingerprint";
import { lockProblems } from "./lockProblems";
import { problemTexts } from "./problemTexts";

/** Files of these kinds were never calculations; others somebody can do something about. */
const notForUs: ReadonlySet<Unread["kind"]> = new Set(["noCalculation", "notExcel", "empty"]);

/** One returned file: its figures, or what to mend, or why it is left out. Every file gets an answer; none stops the rest. */
export function collectFile(file: string, bytes: Uint8Array): CollectedFile {
  try {
    const reading = readCalculation(bytes);
    return reading.ok ? checked(file, reading.value) : unread(file, reading.unread);
  } catch {
    return toMend(file, [{ severity: "error", text: problemTexts.failed }]);
  }
}

function unread(file: string, { kind, text }: Unread): CollectedFile {
  if (notForUs.has(kind)) return { group: "skipped", file, why: text };
  return toMend(file, [{ severity: "error", text }]);
}

function checked(file: string, calculation: CalculationFile): CollectedFile {
  const { tables, notes, problems: ofCells, remembered } = calculation;
  const { appraisal, problems } = readAppraisal(tables);
  const all = [
    ...ofCells,
    ...lockProblems(calculation, locksIn(remembered)),
    ...problems.map((problem) => atCell(problem, calculation)),
  ];
  const errors = all.filter(({ severity }) => severity === "error");
  if (!appraisal || errors.length > 0) return toMend(file, errors, notes);
  return ready(file, calculation, appraisal, all);
}

function ready(
  file: string,
  { tables, notes }: CalculationFile,
  appraisal: Appraisal,
  problems: readonly CellProblem[],
): CollectedFile {
  return {
    group: "ready",
    file,
    project: appraisal.name === "" ? file.replace(/\.xls[xm]$/i, "") : appraisal.name,
    committee: appraisal.committee,
    figures: figuresOf(appraisal),
    basis: basisOf(appraisal),
    problems,
    notes,
    fingerprint: fingerprint(JSON.stringify(tables)),
  };
}

function atCell(problem: Problem, { cellOf }: CalculationFile): CellProblem {
  const { severity, what, remedy } = problem;
  const cell = cellOf(problem);
  return {
    severity,
    ...(cell !== undefined && { cell }),
    text: { sv: `${what.sv} ${remedy.sv}`, en: `${what.en} ${remedy.en}` },
  };
}

function toMend(
  file: string,
  problems: readonly CellProblem[],
  notes: FileToMend["notes"] = [],
): FileToMend {
  return { group: "toMend", file, problems, notes };
}
