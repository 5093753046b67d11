import type { CellValue, Table, Tables } from "../../core/model";
import type { Cell } from "../definition";
import type { AppraisalTables, TableCells } from "../parameters";
import { errorIn } from "./errorIn";

/** The tables as the model reads them. */
export function modelTables(
  [assumptions, participants, costs, effects]: AppraisalTables,
  notMonetised?: TableCells,
): Tables {
  return {
    assumptions: modelTable(assumptions),
    participants: modelTable(participants),
    costs: modelTable(costs),
    effects: modelTable(effects),
    ...(notMonetised && { notMonetised: modelTable(notMonetised) }),
  };
}

function modelTable(table: TableCells): Table {
  return table.map((row) => row.map(modelCell));
}

/** An error stands as its name, which the reader of the cell then lists. */
function modelCell(cell: Cell): CellValue {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean")
    return cell;
  return errorIn(cell) ?? null;
}
