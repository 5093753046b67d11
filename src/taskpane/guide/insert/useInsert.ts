import { useEffect, useRef, useState } from "react";
import type { Library } from "../../../core/reference/library";
import { readAppraisalTables } from "../../../workbook/appraisal/readAppraisalTables";
import type { Problem } from "../../../workbook/problems";
import { useAdding, type AddingControl, type PlanSheets } from "../../adding/useAdding";
import { useLanguage } from "../../language/LanguageContext";
import { useServices } from "../../services/ServicesContext";
import { readingOf } from "../checks/guideProblems";
import { originOf, sheetsFingerprint } from "../state/originOf";
import type { Origin } from "../state";
import { useGuideStore } from "../store/GuideContext";
import { loadSources } from "../library/loadSources";
import { dateInWords } from "./dateInWords";
import { namesOf } from "./namesOf";
import { planDraft } from "./planDraft";
import { updateOf, type SheetUpdate } from "./updateOf";

/** What is known of the calculation in the workbook that the draft belongs to. */
export type There =
  | { readonly kind: "looking" | "none" | "cannot" | "updating" }
  | {
      readonly kind: "there";
      /** Undefined where the sheets cannot be updated cell by cell. */
      readonly update: SheetUpdate | undefined;
      readonly isChangedByHand: boolean;
    }
  | { readonly kind: "updated"; readonly cells: number }
  | { readonly kind: "failed"; readonly problem: Problem };

export interface InsertControl {
  readonly there: There;
  readonly adding: AddingControl;
  readonly plan: PlanSheets;
  readonly addNew: () => void;
  readonly update: (update: SheetUpdate) => Promise<void>;
  readonly look: () => Promise<void>;
}

/** Puts the draft into the workbook: as new sheets, or into the ones that it came from. */
export function useInsert(): InsertControl {
  const store = useGuideStore();
  const { workbook, build } = useServices();
  const { language } = useLanguage();
  const adding = useAdding();
  const [there, setThere] = useState<There>({ kind: "looking" });
  const library = useRef<Library>(undefined);
  const plan: PlanSheets = (names) =>
    planDraft(store.get().draft, names, language, {
      date: dateInWords(new Date(), language),
      version: build.version,
      library: library.current,
    });

  const addNew = (): void => {
    setThere({ kind: "none" });
    void adding.add(plan);
  };
  const look = async (): Promise<void> => {
    const { draft, origin } = store.get();
    const calculation = origin && namesOf(origin);
    if (!readingOf(draft).appraisal) {
      setThere({ kind: "cannot" });
      return;
    }
    // Without it the sheets have the sources as they are written in the tables.
    library.current = await loadSources().catch(() => undefined);
    const read = calculation && (await readAppraisalTables(workbook, calculation.names.tables));
    if (!origin || !calculation || !read?.ok) addNew();
    else
      setThere({
        kind: "there",
        update: updateOf(read.value, draft, calculation),
        isChangedByHand: sheetsFingerprint(read.value) !== origin.sheets,
      });
  };
  /** From now on the draft belongs to these tables, as they stand in the workbook. */
  const belongTo = async (names: Origin["names"]): Promise<void> => {
    const read = await readAppraisalTables(workbook, names);
    if (read.ok)
      store.dispatch({
        type: "inserted",
        origin: originOf(names, read.value, store.get().draft),
      });
  };
  const update = async ({ tables, fixed, cells }: SheetUpdate): Promise<void> => {
    const { origin } = store.get();
    setThere({ kind: "updating" });
    const outcome = await workbook.updateCalculation({ tables, fixed });
    if (outcome.ok && origin) await belongTo(origin.names);
    setThere(
      outcome.ok ? { kind: "updated", cells } : { kind: "failed", problem: outcome.problem },
    );
  };

  const latest = useRef({ look, belongTo });
  useEffect(() => {
    latest.current = { look, belongTo };
  });
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    void latest.current.look();
  }, []);
  const added = adding.adding.kind === "done" ? adding.adding.names.tables : undefined;
  useEffect(() => {
    if (added) void latest.current.belongTo(added);
  }, [added]);

  return { there, adding, plan, addNew, update, look };
}
