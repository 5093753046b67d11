import { discountingCases } from "./discountingCases";
import { exclusionCases } from "./exclusionCases";
import { paybackCases } from "./paybackCases";
import { returnCases } from "./returnCases";
import type { SelfTestCase } from "./selfTestCase";

export { runSelfTest, type EvaluateCells, type SelfTestResult } from "./runSelfTest";
export type { ExpectedFigure, SelfTestCase, SelfTestCell } from "./selfTestCase";

/** The results that the calculation must reproduce: docs/method.md section 8. */
export const selfTestCases: readonly SelfTestCase[] = [
  ...exclusionCases,
  ...paybackCases,
  ...discountingCases,
  ...returnCases,
];
