import fc from "fast-check";
import { DRAWS } from "./askedBreakEven";
import { listDifferences } from "./compare";
import { appraisalTables } from "./generateAppraisal";
import { bothWays } from "./secondWay";

const APPRAISALS_A_TEST = 100;
const TESTS_A_BLOCK = 5;

/** One fourth of the 2,000 appraisals, in a file of its own so that blocks run side by side. */
export function describeBlock(block: number): void {
  describe(`the second way, block ${String(block)}`, () => {
    const deepest = Error.stackTraceLimit;
    // "Not available" is an answer here, thrown by the hundred thousand: nobody reads where from.
    beforeAll(() => (Error.stackTraceLimit = 0));
    afterAll(() => (Error.stackTraceLimit = deepest));

    const seeds = Array.from({ length: TESTS_A_BLOCK }, (_, at) => block * TESTS_A_BLOCK + at);
    it.each(seeds)(
      "agrees on every figure of a hundred appraisals, seed %d",
      (seed) => {
        const property = fc.property(appraisalTables, fc.nat(DRAWS - 1), (tables, draw) => {
          const differences = bothWays(tables, draw);
          if (differences.length > 0) throw new Error(listDifferences(differences));
        });
        fc.assert(property, { seed, numRuns: APPRAISALS_A_TEST });
      },
      120_000,
    );
  });
}
