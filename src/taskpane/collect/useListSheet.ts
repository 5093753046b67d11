import { useState } from "react";
import type { Text } from "../../core/text";
import type { Collection } from "../../workbook/collect/collection";
import { listPlan } from "../../workbook/collect/list/listPlan";
import { useLanguage } from "../language/LanguageContext";
import { useServices } from "../services/ServicesContext";

/** Whether the list stands in the workbook. */
export type ListSheet =
  | { readonly kind: "idle" | "adding" }
  | { readonly kind: "added"; readonly name: string }
  | { readonly kind: "failed"; readonly text: Text };

export interface ListSheetControl {
  readonly sheet: ListSheet;
  readonly add: (collection: Collection) => Promise<void>;
}

/** Adds the list to the workbook under names that are free, or leaves it as it was. */
export function useListSheet(): ListSheetControl {
  const { workbook } = useServices();
  const { language } = useLanguage();
  const [sheet, setSheet] = useState<ListSheet>({ kind: "idle" });
  const add: ListSheetControl["add"] = async (collection) => {
    setSheet({ kind: "adding" });
    const inUse = await workbook.namesInUse();
    if (!inUse.ok) {
      setSheet({ kind: "failed", text: inUse.problem.text });
      return;
    }
    const { sheets, tables, names } = inUse.value;
    const plan = listPlan(collection, language, { sheets, names: [...tables, ...names] });
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
