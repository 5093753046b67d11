import { appraisalNames, type AppraisalNames } from "../../../workbook/plan/appraisalSheets";
import type { Language } from "../../../core/text";
import type { Origin } from "../state";

export interface NamedCalculation {
  readonly names: AppraisalNames;
  /** The language of its sheets. */
  readonly language: Language;
}

/** The sheets' names that belong to the tables of a calculation in the workbook: «Antaganden2» stands on «Antaganden 2». */
export function namesOf({ names: { assumptions } }: Origin): NamedCalculation | undefined {
  const number = Number(/\d+$/.exec(assumptions)?.[0] ?? "1");
  return (["sv", "en"] as const)
    .map((language) => ({ language, names: appraisalNames(language, number) }))
    .find(({ names }) => names.tables.assumptions === assumptions);
}
