import type { Draft } from "./draft";
import type { DraftAction } from "./guideAction";
import { addRow, duplicateRow, moveRow, removeRow } from "./rowEdits";
import { writeCell } from "./writeCell";

/** The draft after one change. The same draft where nothing changed. */
export function changeDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case "write":
      return writeCell(draft, action.cell, action.value);
    case "writeAll":
      return action.cells.reduce((next, { cell, value }) => writeCell(next, cell, value), draft);
    case "addRows":
      return action.rows.reduce((next, row) => addRow(next, action.table, row), draft);
    case "replaceRows": {
      const emptied = { ...draft.tables[action.table], rows: [] };
      const without = { ...draft, tables: { ...draft.tables, [action.table]: emptied } };
      return action.rows.reduce((next, row) => addRow(next, action.table, row), without);
    }
    case "removeRow":
      return removeRow(draft, action.table, action.row);
    case "duplicateRow":
      return duplicateRow(draft, action.table, action.row);
    case "moveRow":
      return moveRow(draft, action.table, action.row, action.by);
    case "moneyUnit":
      return draft.moneyUnit === action.unit ? draft : { ...draft, moneyUnit: action.unit };
    case "rateBasis":
      return draft.rateBasis === action.basis ? draft : { ...draft, rateBasis: action.basis };
  }
}
