import { useRef, useState } from "react";
import type { Text } from "../../core/text";
import {
  appraisalNames,
  clashes,
  freeNames,
  type AppraisalNames,
} from "../../workbook/plan/appraisalSheets";
import type { WorkbookPlan } from "../../workbook/plan/workbookPlan";
import { useLanguage } from "../language/LanguageContext";
import { useServices } from "../services/ServicesContext";
import { failed, type Adding } from "./adding";
import { inTheWay, takenNames } from "./inTheWay";

/** The sheets under certain names; a text where they cannot be planned. */
export type PlanSheets = (names: AppraisalNames) => WorkbookPlan | Text;

export interface AddingControl {
  readonly adding: Adding;
  /** Looks for names in the way first, and asks where there are any. */
  readonly add: (plan: PlanSheets) => Promise<void>;
  readonly addAs: (plan: PlanSheets, names: AppraisalNames) => Promise<void>;
  readonly stop: () => void;
  readonly giveUp: () => void;
}

/** Adds a calculation's sheets to the workbook, under names of their own, or leaves it as it was. */
export function useAdding(): AddingControl {
  const { workbook } = useServices();
  const { language } = useLanguage();
  const [adding, setAdding] = useState<Adding>({ kind: "idle" });
  const stopped = useRef(false);

  const addAs: AddingControl["addAs"] = async (plan, names) => {
    const planned = plan(names);
    if (!("sheets" in planned)) {
      setAdding({ kind: "failed", text: planned, isUnchanged: true });
      return;
    }
    stopped.current = false;
    const of = planned.sheets.length;
    const begun: string[] = [];
    const outcome = await workbook.addSheets(planned, {
      progress: (sheet, at) => {
        setAdding({ kind: "writing", sheet, at, of, written: [...begun] });
        begun.push(sheet);
      },
      isCancelled: () => stopped.current,
    });
    const { shown } = planned;
    setAdding(outcome.ok ? { kind: "done", sheets: of, shown, names } : failed(outcome.problem));
  };

  const add: AddingControl["add"] = async (plan) => {
    setAdding({ kind: "looking" });
    const inUse = await workbook.namesInUse();
    if (!inUse.ok) {
      setAdding(failed(inUse.problem));
      return;
    }
    const names = appraisalNames(language);
    const taken = takenNames(inUse.value);
    if (!clashes(names, taken)) await addAs(plan, names);
    else
      setAdding({
        kind: "clash",
        taken: inTheWay(names, inUse.value),
        free: freeNames(language, taken),
      });
  };

  return {
    adding,
    add,
    addAs,
    stop: () => {
      stopped.current = true;
    },
    giveUp: () => {
      setAdding({ kind: "idle" });
    },
  };
}
