import { useState, type ReactNode } from "react";
import { LoadingPage } from "../frame/LoadingPage";
import type { ToolProps } from "../tool";
import { AppraisalPage } from "./appraisal/AppraisalPage";
import { useWorkbookTables } from "./appraisal/useWorkbookTables";
import { CellsPage } from "./cells/CellsPage";

type Mode = "appraisal" | "cells";

/** What matters most: in the workbook's calculation where it has one, or in any cells. */
export function SensitivityTool({ goHome }: ToolProps): ReactNode {
  const workbook = useWorkbookTables();
  const [mode, setMode] = useState<Mode>();
  if (!workbook) return <LoadingPage />;
  const hasCalculation = workbook.kind === "tables";
  // Decided once: a calculation that comes while cells are tried must not take the page away.
  if (mode === undefined) setMode(hasCalculation ? "appraisal" : "cells");
  if (hasCalculation && mode === "appraisal")
    return (
      <AppraisalPage
        tables={workbook.tables}
        goHome={goHome}
        openCells={() => {
          setMode("cells");
        }}
      />
    );
  return (
    <CellsPage
      leave={() => {
        if (hasCalculation) setMode("appraisal");
        else goHome();
      }}
      leads={hasCalculation ? "back" : "home"}
    />
  );
}
