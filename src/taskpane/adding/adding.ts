import type { Text } from "../../core/text";
import type { AppraisalNames } from "../../workbook/plan/appraisalSheets";
import type { Problem } from "../../workbook/problems";

/** How far the adding of a calculation's sheets has come. */
export type Adding =
  | { readonly kind: "idle" }
  | { readonly kind: "looking" }
  /** The workbook has some of the names: these are in the way, and those are free. */
  | { readonly kind: "clash"; readonly taken: readonly string[]; readonly free: AppraisalNames }
  | {
      readonly kind: "writing";
      readonly sheet: string;
      readonly at: number;
      readonly of: number;
      /** In the order in which they were written, which is not that of the workbook. */
      readonly written: readonly string[];
    }
  | {
      readonly kind: "done";
      readonly sheets: number;
      readonly shown: string;
      readonly names: AppraisalNames;
    }
  | { readonly kind: "failed"; readonly text: Text; readonly isUnchanged: boolean };

/** The workbook is as it was after every problem but one. */
export function failed({ kind, text }: Problem): Adding {
  return { kind: "failed", text, isUnchanged: kind !== "sheetsLeft" };
}
