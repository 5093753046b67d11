import type { ReactNode } from "react";
import type { ToolProps } from "../tool";
import { CellsPage } from "./cells/CellsPage";

/** What matters most, in a calculation or in any model. */
export function SensitivityTool({ goHome }: ToolProps): ReactNode {
  return <CellsPage leave={goHome} leads="home" />;
}
