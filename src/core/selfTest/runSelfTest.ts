import type { Text } from "../text";
import type { ExpectedFigure, SelfTestCase, SelfTestCell } from "./selfTestCase";

/** Calls a custom function by its id with cells, as the host would, and gives its result as cells. */
export type EvaluateCells = (functionId: string, cells: readonly SelfTestCell[]) => unknown;

/** What a case gave: each figure beside the expected one. */
export interface SelfTestResult {
  readonly test: SelfTestCase;
  readonly passed: boolean;
  readonly figures: readonly {
    readonly expected: Text;
    readonly actual: Text;
    readonly passed: boolean;
  }[];
  /** Why nothing came out, where the call failed. */
  readonly failure?: string;
}

/** Runs the cases one after the other, on the spot, through whatever calls the functions. */
export async function runSelfTest(
  cases: readonly SelfTestCase[],
  evaluate: EvaluateCells,
): Promise<readonly SelfTestResult[]> {
  const results: SelfTestResult[] = [];
  for (const test of cases) results.push(await runCase(test, evaluate));
  return results;
}

async function runCase(test: SelfTestCase, evaluate: EvaluateCells): Promise<SelfTestResult> {
  try {
    const output: unknown = await evaluate(test.functionId, test.cells);
    const actual = cellsOf(output);
    const figures = test.expected.map((expected, place) => compare(expected, actual[place]));
    const complete = actual.length === test.expected.length;
    return { test, passed: complete && figures.every(({ passed }) => passed), figures };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { test, passed: false, figures: [], failure };
  }
}

function cellsOf(output: unknown): readonly unknown[] {
  return Array.isArray(output) ? output.flat() : [output];
}

function compare(expected: ExpectedFigure, actual: unknown): SelfTestResult["figures"][number] {
  const passed =
    typeof actual === "number" && Math.abs(actual - expected.value) <= expected.tolerance;
  return { expected: expected.write(expected.value), actual: shown(actual, expected), passed };
}

function shown(actual: unknown, { write }: ExpectedFigure): Text {
  if (typeof actual !== "number") return { sv: String(actual), en: String(actual) };
  return write(actual);
}
