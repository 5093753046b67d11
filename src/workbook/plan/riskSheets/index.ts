import type { AddedSheets } from "../workbookPlan";
import type { RiskSheetInput } from "./riskSheetInput";
import { fixedRunSheet } from "./fixedRuns/fixedRunSheet";
import { riskSheet } from "./riskSheet";
import { tornadoSheet } from "./tornadoSheet";

export type { RiskSheetInput } from "./riskSheetInput";
export { riskSheetTexts } from "./texts";

/** Sensitivity and risk of a calculation as live functions with native charts, on sheets of their own, and the two fixed runs. */
export function riskSheets(input: RiskSheetInput): AddedSheets {
  const risk = riskSheet(input);
  const runs = fixedRunSheet(input);
  if (!input.tornado) return { sheets: [risk, runs], shown: risk.name };
  const tornado = tornadoSheet(input, input.tornado);
  return { sheets: [tornado, risk, runs], shown: tornado.name };
}
