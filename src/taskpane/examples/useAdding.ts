import { useRef, useState } from "react";
import type { ExampleCase } from "../../core/examples";
import {
  appraisalNames,
  clashes,
  freeNames,
  sheetClashes,
  type AppraisalNames,
} from "../../workbook/plan/appraisalSheets";
import type { NamesInUse } from "../../workbook/port";
import { useLanguage } from "../language/LanguageContext";
import { useServices } from "../services/ServicesContext";
import { examplesText } from "../text/examplesText";
import { failed, type Adding } from "./adding";
import { planExample } from "./planExample";

export interface AddingControl {
  readonly adding: Adding;
  /** Looks for names in the way first, and asks where there are any. */
  readonly add: (chosen: ExampleCase) => Promise<void>;
  readonly addAs: (chosen: ExampleCase, names: AppraisalNames) => Promise<void>;
  readonly stop: () => void;
  readonly giveUp: () => void;
}

/** Adds an example's sheets to the workbook, under names of their own, or leaves it as it was. */
export function useAdding(): AddingControl {
  const { workbook } = useServices();
  const { language } = useLanguage();
  const [adding, setAdding] = useState<Adding>({ kind: "idle" });
  const stopped = useRef(false);

  const addAs: AddingControl["addAs"] = async (chosen, names) => {
    const plan = planExample(chosen, names, language);
    if (!plan) {
      setAdding({ kind: "failed", text: examplesText.broken, isUnchanged: true });
      return;
    }
    stopped.current = false;
    const of = plan.sheets.length;
    const outcome = await workbook.addSheets(plan, {
      progress: (sheet, at) => {
        setAdding({ kind: "writing", sheet, at, of });
      },
      isCancelled: () => stopped.current,
    });
    setAdding(
      outcome.ok ? { kind: "done", sheets: of, shown: plan.shown } : failed(outcome.problem),
    );
  };

  const add: AddingControl["add"] = async (chosen) => {
    setAdding({ kind: "looking" });
    const inUse = await workbook.namesInUse();
    if (!inUse.ok) {
      setAdding(failed(inUse.problem));
      return;
    }
    const names = appraisalNames(language);
    const taken = takenNames(inUse.value);
    if (!clashes(names, taken)) await addAs(chosen, names);
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

/** Tables and defined names share one list in Excel. */
function takenNames({ sheets, tables, names }: NamesInUse) {
  return { sheets, names: [...tables, ...names] };
}

/** Sheets in the way, or the tables and names where no sheet is. */
function inTheWay(names: AppraisalNames, inUse: NamesInUse): readonly string[] {
  const sheets = sheetClashes(names, takenNames(inUse));
  if (sheets.length > 0) return sheets;
  const wanted = new Set(Object.values(names.tables).map((name) => name.toLocaleLowerCase("sv")));
  return takenNames(inUse).names.filter((name) => wanted.has(name.toLocaleLowerCase("sv")));
}
