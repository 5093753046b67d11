import { boxOf, cellName, splitAddress } from "../address";
import { inEdition, type Edition } from "../edition";
import type { CellContent, PlannedCell } from "../sheetPlan";
import type { PlannedSheet, WorkbookPlan } from "../workbookPlan";
import { Evaluation, firstOf, type Cells } from "./evaluateNode";
import { parse } from "./parse";
import { Reference } from "./reference";
import { notAvailable, SheetError, type Matrix, type Scalar } from "./value";

/**
 * The values of a plan's cells, by evaluation of its formulas as a spreadsheet would. A cell that carries its value,
 * such as a function of SOCINV, is not computed.
 */
export class PlanValues implements Cells {
  private readonly sheets: ReadonlyMap<string, SheetValues>;
  private readonly plan: WorkbookPlan;

  constructor(plan: WorkbookPlan, edition: Edition = "plain") {
    this.plan = inEdition(plan, edition);
    this.sheets = new Map(this.plan.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]));
  }

  value(sheet: string, row: number, column: number): Scalar {
    const values = this.sheets.get(sheet);
    const place = placeOf(row, column);
    const known = values?.known.get(place);
    if (known !== undefined) return known;
    const cell = values?.cells.get(place);
    if (!cell) return null;
    if (!isFormula(cell.content)) return entered(cell.content);
    if (values?.running.has(place))
      throw new Error(`The formula in ${sheet} ${cellName(row, column)} depends on itself`);
    values?.running.add(place);
    const value = this.computed(cell, sheet, String(cell.content));
    values?.running.delete(place);
    values?.known.set(place, value);
    return value;
  }

  table(name: string, column: string): Reference | undefined {
    const sheet = this.plan.sheets.find((one) => one.table?.name === name);
    if (!sheet?.table) return undefined;
    const { box } = sheet.table;
    if (column === "#All") return new Reference(sheet.name, box);
    for (let at = box.left; at <= box.right; at += 1)
      if (this.value(sheet.name, box.top, at) === column)
        return new Reference(sheet.name, { ...box, top: box.top + 1, left: at, right: at });
    return undefined;
  }

  named(name: string): Reference | undefined {
    const found = this.plan.names?.find((one) => one.name === name);
    const { sheet, cells } = splitAddress(found?.refersTo.replace(/^=/, "") ?? "");
    const box = boxOf(cells);
    return sheet !== undefined && box ? new Reference(sheet, box) : undefined;
  }

  private computed(cell: PlannedCell, sheet: string, formula: string): Scalar {
    if (cell.value !== undefined) return cell.value;
    const value = new Evaluation(this, sheet).plain(parse(formula));
    const single = Array.isArray(value) ? firstOf(value as Matrix) : (value as Scalar);
    // A formula that points at a blank cell shows 0.
    return single ?? 0;
  }
}

export const isFormula = (content: CellContent): boolean =>
  typeof content === "string" && content.startsWith("=");

/** A constant as the sheet holds it: an empty text is a blank cell, an apostrophe marks a text. */
function entered(content: CellContent): Scalar {
  if (content === "") return null;
  if (content === "#N/A") return notAvailable;
  return typeof content === "string" ? content.replace(/^'/, "") : content;
}

/** The cells of a sheet by their place, and what is known of them so far. */
interface SheetValues {
  readonly cells: ReadonlyMap<number, PlannedCell>;
  readonly known: Map<number, Scalar>;
  readonly running: Set<number>;
}

function valuesOf({ cells }: PlannedSheet): SheetValues {
  return {
    cells: new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell])),
    known: new Map(),
    running: new Set(),
  };
}

const widest = 16_384;
const placeOf = (row: number, column: number): number => row * widest + column;

export { SheetError };
