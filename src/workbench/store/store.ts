import type { CalculationStore } from "./calculation";
import type { CellStore } from "./cells";
import type { FormatStore } from "./formats";
import type { FunctionStore } from "./functions";
import type { MergeStore } from "./merges";
import type { NameStore } from "./names";
import type { SelectionStore } from "./selection";
import type { SheetStore } from "./sheets";
import type { SpillStore } from "./spills";
import type { StoreListener } from "./storeEvent";
import type { TableStore } from "./tables";

/** The workbook behind the simulated host: the one truth, in the browser's grid and headless alike. */
export interface Store
  extends
    SheetStore,
    CellStore,
    SpillStore,
    MergeStore,
    FormatStore,
    SelectionStore,
    NameStore,
    TableStore,
    FunctionStore,
    CalculationStore {
  on(listener: StoreListener): void;
}
