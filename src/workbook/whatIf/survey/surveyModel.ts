import { boxOf, cellName, joinAddress, splitAddress } from "../../plan/address";
import type { CellFacts, FormulaCell, Formulas } from "../whatIfPort";
import { callsAddIn, isDataTable, isVolatile } from "./functionNames";
import { precedentsOf } from "./precedents";

/** What is known of a model before values are tried in it. Cells are told by address. */
export interface ModelSurvey {
  readonly circle: readonly string[];
  readonly volatile: readonly string[];
  readonly dataTables: readonly string[];
  /** Cells that answer late and decide whether the output is ready. */
  readonly late: readonly string[];
  /** Sheets that were too large to look through. */
  readonly skipped: readonly string[];
}

const mostLate = 50;

/** Looks through the formulas of a workbook, from the output backwards. */
export function surveyModel(output: CellFacts, { cells, skipped }: Formulas): ModelSurvey {
  const start = atAddress(output.address, cells);
  const followed = start ? precedentsOf(start, cells) : { cells: [], circle: [] };
  // Names, tables and INDIRECT hide what a formula reads: then every cell that answers late counts.
  const isWhole = followed.cells.every(({ formula }) => !/[[]|INDIRECT\(|OFFSET\(/i.test(formula));
  const late = (isWhole ? followed.cells : cells).filter(({ formula }) => callsAddIn(formula));
  const others = cells.filter(({ formula }) => callsAddIn(formula));
  return {
    circle: followed.circle.map(addressOf),
    volatile: cells.filter(({ formula }) => isVolatile(formula)).map(addressOf),
    dataTables: cells.filter(({ formula }) => isDataTable(formula)).map(addressOf),
    late: (late.length > 0 ? late : others).slice(0, mostLate).map(addressOf),
    skipped,
  };
}

function atAddress(address: string, cells: readonly FormulaCell[]): FormulaCell | undefined {
  const { sheet, cells: place } = splitAddress(address);
  const box = boxOf(place);
  return cells.find(
    (cell) => cell.sheet === sheet && cell.row === box?.top && cell.column === box.left,
  );
}

function addressOf({ sheet, row, column }: FormulaCell): string {
  return joinAddress(sheet, cellName(row, column));
}
