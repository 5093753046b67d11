import type { CellValue, TableId } from "../../../core/model";
import type { CellRef } from "./cellRef";
import type { Origin, RateBasis } from "./draft";
import type { GuidePage, Location, StepId } from "./location";
import type { MoneyUnit } from "./moneyUnit";
import type { NewCells } from "./rowEdits";

/** Changes of the draft, each of which can be undone. */
export type DraftAction =
  /** Typed or chosen in one cell. Typing on in the same cell is one change. */
  | { readonly type: "write"; readonly cell: CellRef; readonly value: CellValue }
  /** Several cells at once, as one change. */
  | {
      readonly type: "writeAll";
      readonly cells: readonly { readonly cell: CellRef; readonly value: CellValue }[];
    }
  | { readonly type: "addRows"; readonly table: TableId; readonly rows: readonly NewCells[] }
  | { readonly type: "replaceRows"; readonly table: TableId; readonly rows: readonly NewCells[] }
  | { readonly type: "removeRow"; readonly table: TableId; readonly row: string }
  | { readonly type: "duplicateRow"; readonly table: TableId; readonly row: string }
  | {
      readonly type: "moveRow";
      readonly table: TableId;
      readonly row: string;
      readonly by: number;
    }
  | { readonly type: "moneyUnit"; readonly unit: MoneyUnit }
  | { readonly type: "rateBasis"; readonly basis: RateBasis };

/** Moves through the guide. They change no draft. */
export type WayAction =
  /** The field was left, or typing in it stood still: the next change is a new one. */
  | { readonly type: "rest" }
  | { readonly type: "undo" }
  | { readonly type: "redo" }
  | { readonly type: "go"; readonly step: StepId; readonly focus?: string }
  | { readonly type: "open"; readonly page: GuidePage; readonly focus?: string }
  /** To a field with a problem, from Granska: the way back leads there. */
  | { readonly type: "mend"; readonly location: Location }
  | { readonly type: "back" }
  /** Fortsätt was pressed. `faulty` stays on the step and shows what is the matter. */
  | { readonly type: "continue"; readonly faulty: boolean }
  /** The draft stands in the workbook under these names. */
  | { readonly type: "inserted"; readonly origin: Origin };

export type GuideAction = DraftAction | WayAction;
