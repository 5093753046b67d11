import {
  IFunctionService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import type { Box } from "./address";
import type { Grid } from "./grid";
import { rangeOf } from "./range";

export interface TableStore {
  /** Makes `Name[Column]` and `Name[#All]` known to formulas. */
  setTable(name: string, sheet: string, box: Box, headers: readonly string[]): void;
  removeTable(name: string): void;
}

export function tableStore(grid: Grid): TableStore {
  // Univer keeps parsed formulas with the table that they found: one of the same name may be another, or gone.
  const forgetFormulas = (tableName: string): void => {
    grid.injector.get(IFunctionService).deleteFormulaAstCacheKey(tableName);
  };
  return {
    setTable(tableName, sheetId, box, headers) {
      forgetFormulas(tableName);
      const titleMap = new Map(headers.map((header, index) => [header, index]));
      grid.commands.syncExecuteCommand(SetSuperTableMutation.id, {
        unitId: grid.unitId,
        tableName,
        reference: { sheetId, range: rangeOf(box), titleMap },
      });
    },
    removeTable(tableName) {
      forgetFormulas(tableName);
      grid.commands.syncExecuteCommand(RemoveSuperTableMutation.id, {
        unitId: grid.unitId,
        tableName,
      });
    },
  };
}
