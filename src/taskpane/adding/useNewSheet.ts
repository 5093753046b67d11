import { useState } from "react";
import type { Text } from "../../core/text";
import type { WorkbookPlan } from "../../workbook/plan/workbookPlan";
import { useServices } from "../services/ServicesContext";

/** Whether the sheet stands in the workbook. */
export type NewSheet =
  | { readonly kind: "idle" | "adding" }
  | { readonly kind: "added"; readonly name: string }
  | { readonly kind: "failed"; readonly text: Text };

/** Names that the workbook has already. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

export interface NewSheetControl {
  readonly sheet: NewSheet;
  readonly add: (planOf: (taken: TakenNames) => WorkbookPlan) => Promise<void>;
}

/** Adds a sheet to the workbook under names that are free, or leaves the workbook as it was. */
export function useNewSheet(): NewSheetControl {
  const { workbook } = useServices();
  const [sheet, setSheet] = useState<NewSheet>({ kind: "idle" });
  const add: NewSheetControl["add"] = async (planOf) => {
    setSheet({ kind: "adding" });
    const inUse = await workbook.namesInUse();
    if (!inUse.ok) {
      setSheet({ kind: "failed", text: inUse.problem.text });
      return;
    }
    const { sheets, tables, names } = inUse.value;
    const plan = planOf({ sheets, names: [...tables, ...names] });
    const added = await workbook.addSheets(plan, {
      progress: () => undefined,
      isCancelled: () => false,
    });
    setSheet(
      added.ok ? { kind: "added", name: plan.shown } : { kind: "failed", text: added.problem.text },
    );
  };
  return { sheet, add };
}
