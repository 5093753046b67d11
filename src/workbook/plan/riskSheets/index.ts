import type { AddedSheets } from "../workbookPlan";
import type { RiskSheetInput } from "./riskSheetInput";
import { riskSheet } from "./riskSheet";
import { tornadoSheet } from "./tornadoSheet";

export type { RiskSheetInput } from "./riskSheetInput";
export { riskSheetTexts } from "./texts";

/** Sensitivity and risk of a calculation as live functions with native charts, on two sheets of their own. */
export function riskSheets(input: RiskSheetInput): AddedSheets {
  const risk = riskSheet(input);
  if (!input.tornado) return { sheets: [risk], shown: risk.name };
  const tornado = tornadoSheet(input, input.tornado);
  return { sheets: [tornado, risk], shown: tornado.name };
}
