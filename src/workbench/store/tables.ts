import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { Box } from "./address";
import type { Grid } from "./grid";
import { rangeOf } from "./range";

export interface TableStore {
  /** Makes `Name[Column]` and `Name[#All]` known to formulas. */
  setTable(name: string, sheet: string, box: Box, headers: readonly string[]): void;
  removeTable(name: string): void;
}

export function tableStore(grid: Grid): TableStore {
  return {
    setTable(tableName, sheetId, box, headers) {
      const titleMap = new Map(headers.map((header, index) => [header, index]));
      grid.commands.syncExecuteCommand(SetSuperTableMutation.id, {
        unitId: grid.unitId,
        tableName,
        reference: { sheetId, range: rangeOf(box), titleMap },
      });
    },
    removeTable(tableName) {
      grid.commands.syncExecuteCommand(RemoveSuperTableMutation.id, {
        unitId: grid.unitId,
        tableName,
      });
    },
  };
}
