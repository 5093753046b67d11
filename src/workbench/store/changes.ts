import type { ICellData, ICommandInfo, IRange, Nullable } from "@univerjs/core";
import type { Box } from "./address";
import { addressOf, cellBox } from "./address";
import { around } from "./boxes";
import type { Grid } from "./grid";
import { boxOf } from "./range";

type CellMatrix = Readonly<
  Record<string, Readonly<Record<string, Nullable<ICellData>>> | undefined>
>;

interface MutationParams {
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: number | null;
  readonly sheet?: { readonly id: string };
  readonly range?: IRange;
}

type Options = { readonly onlyLocal?: boolean; readonly fromFormula?: boolean } | undefined;

const SELECTION_FINISHED = 2;

/** Turns Univer's commands into the few events that the simulated host speaks of. */
export function watchChanges(grid: Grid): void {
  const lastSelections = new Map<string, string>();
  const tellSelection = ({ subUnitId, selections, type }: MutationParams): void => {
    const last = selections?.at(-1);
    if (!last || (type !== undefined && type !== null && type !== SELECTION_FINISHED)) return;
    const box = boxOf(last.range);
    const key = `${addressOf(box)}+${String(selections?.length)}`;
    // Univer repeats itself, and does so again when a sheet comes back to the front.
    if (key === lastSelections.get(subUnitId)) return;
    lastSelections.set(subUnitId, key);
    grid.events.emit({ type: "selected", sheet: subUnitId, box });
  };
  grid.commands.onCommandExecuted((command, options: Options) => {
    const params = command.params as MutationParams;
    if (command.id === "sheet.operation.set-selections") tellSelection(params);
    else if (command.id === "sheet.mutation.set-range-values") tellCells(grid, params, options);
    else tellSheets(grid, command, params);
  });
}

function tellCells(grid: Grid, params: MutationParams, options: Options): void {
  if (options?.onlyLocal === true || options?.fromFormula === true) return;
  const box = changedBox(params.cellValue ?? {});
  if (box === null) return;
  const { subUnitId: sheet } = params;
  grid.events.emit({ type: "changed", sheet, box, byHost: grid.isHostWriting });
}

function tellSheets(grid: Grid, { id }: ICommandInfo, params: MutationParams): void {
  const { events } = grid;
  if (id === "sheet.mutation.insert-sheet")
    events.emit({ type: "sheetAdded", sheet: params.sheet?.id ?? "" });
  else if (id === "sheet.mutation.remove-sheet")
    events.emit({ type: "sheetDeleted", sheet: params.subUnitId });
  else if (
    id === "sheet.operation.set-worksheet-activate" ||
    id === "sheet.operation.set-worksheet-active"
  )
    events.emit({ type: "sheetActivated", sheet: params.subUnitId });
  else if (id === "sheet.mutation.insert-row" || id === "sheet.mutation.remove-rows")
    tellRows(grid, id, params);
}

function tellRows(grid: Grid, id: string, { subUnitId: sheet, range }: MutationParams): void {
  if (!range) return;
  const count = range.endRow - range.startRow + 1;
  const by = id === "sheet.mutation.insert-row" ? count : -count;
  grid.events.emit({ type: "rowsMoved", sheet, from: range.startRow, by });
}

/** The box of the cells whose content changed; null where only their looks did. */
function changedBox(cells: CellMatrix): Box | null {
  let box: Box | null = null;
  for (const [row, columns] of Object.entries(cells))
    for (const [column, cell] of Object.entries(columns ?? {}))
      if (!isStyleOnly(cell)) box = around(box, cellBox(Number(row), Number(column)));
  return box;
}

function isStyleOnly(cell: Nullable<ICellData>): boolean {
  return cell !== null && cell !== undefined && Object.keys(cell).every((key) => key === "s");
}
