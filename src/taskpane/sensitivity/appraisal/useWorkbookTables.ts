import { useEffect, useState } from "react";
import type { Tables } from "../../../core/model";
import { readAppraisalTables } from "../../../workbook/appraisal/readAppraisalTables";
import type { Problem } from "../../../workbook/problems";
import { useServices } from "../../services/ServicesContext";

/** The tables of the workbook's calculation as they stand now; undefined before the first answer. */
export type WorkbookTables =
  | { readonly kind: "tables"; readonly tables: Tables }
  | { readonly kind: "none" }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Reads the calculation's tables, and again when cells change. The same content stays the same object. */
export function useWorkbookTables(): WorkbookTables | undefined {
  const { workbook } = useServices();
  const [state, setState] = useState<WorkbookTables>();
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      const outcome = await readAppraisalTables(workbook);
      if (!wanted) return;
      if (!outcome.ok) {
        const { problem } = outcome;
        // While somebody types in a cell the tables cannot be read: the last ones stand.
        if (problem.kind === "noAppraisal") setState({ kind: "none" });
        else
          setState((before) => (before?.kind === "tables" ? before : { kind: "problem", problem }));
        return;
      }
      setState((before) => {
        const isSame =
          before?.kind === "tables" &&
          JSON.stringify(before.tables) === JSON.stringify(outcome.value);
        return isSame ? before : { kind: "tables", tables: outcome.value };
      });
    };
    void read();
    const stop = workbook.onContentChange(() => void read());
    return () => {
      wanted = false;
      stop();
    };
  }, [workbook]);
  return state;
}
