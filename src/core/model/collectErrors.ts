import { CellRefused, type Finding, type Place, type Problem, type Severity } from "./problem";

/** A list of problems that grows while the tables are read. */
export class ProblemList {
  readonly problems: Problem[] = [];

  add(severity: Severity, place: Place, finding: Finding): void {
    this.problems.push({ severity, ...place, ...finding });
  }

  error(place: Place, finding: Finding): void {
    this.add("error", place, finding);
  }

  warning(place: Place, finding: Finding): void {
    this.add("warning", place, finding);
  }

  note(place: Place, finding: Finding): void {
    this.add("note", place, finding);
  }

  get hasErrors(): boolean {
    return this.problems.some(({ severity }) => severity === "error");
  }
}

/** Runs one reading; a refusal becomes an error at its place, and the fallback goes on, so that every problem is found. */
export function collectErrors<Value, Fallback = Value>(
  problems: ProblemList,
  place: Place,
  read: () => Value,
  fallback: Fallback,
): Value | Fallback {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CellRefused)) throw error;
    problems.error(place, error.finding);
    return fallback;
  }
}
