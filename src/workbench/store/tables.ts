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
  const service = grid.injector.get(IFunctionService);
  const publish = (mutation: string, name: string, reference?: object): void => {
    // Univer keeps parsed formulas, and in them where a table was when they were parsed. Formulas of more than 64
    // characters it keeps under a hash, in which no name is found: so all are forgotten.
    service.deleteFormulaAstCacheKey("");
    grid.commands.syncExecuteCommand(mutation, {
      unitId: grid.unitId,
      tableName: name,
      reference,
    });
  };
  return {
    setTable(name, sheetId, box, headers) {
      const titleMap = new Map(headers.map((header, index) => [header, index]));
      publish(SetSuperTableMutation.id, name, { sheetId, range: rangeOf(box), titleMap });
    },
    removeTable(name) {
      publish(RemoveSuperTableMutation.id, name);
    },
  };
}
