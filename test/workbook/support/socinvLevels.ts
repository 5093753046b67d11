import { boxOf, splitAddress, type Box } from "../../../src/workbook/plan/address";
import type { PlannedCell } from "../../../src/workbook/plan/sheetPlan";
import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";

interface Formula {
  readonly sheet: string;
  readonly text: string;
  /** The cells that it fills. */
  readonly box: Box;
}

const text = /"(?:[^"]|"")*"/g;
const reference =
  /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gu;
const tableName = /([\p{L}_][\p{L}\p{N}_.]*)\[/gu;

/** How many functions of SOCINV build on each other at most: Excel takes half a second for each level. */
export function socinvLevels(plan: WorkbookPlan): number {
  const formulas = plan.sheets.flatMap(({ name, cells }) =>
    cells.filter(isFormula).map((cell) => ({
      sheet: name,
      text: String(cell.content).replace(text, '""'),
      box: filledBy(cell),
    })),
  );
  const tables = new Map(
    plan.sheets.flatMap(({ name, table }) =>
      table ? [[table.name, { sheet: name, box: table.box }] as const] : [],
    ),
  );
  const ours = formulas.filter((formula) => formula.text.includes("SOCINV."));
  const known = new Map<Formula, number>();
  const levelOf = (formula: Formula): number => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    known.set(formula, 0);
    const below = read(formula, tables).flatMap(({ sheet, box }) =>
      formulas.filter((other) => other.sheet === sheet && touches(other.box, box)),
    );
    const level = Math.max(0, ...below.map(levelOf)) + (formula.text.includes("SOCINV.") ? 1 : 0);
    known.set(formula, level);
    return level;
  };
  return Math.max(0, ...ours.map(levelOf));
}

const isFormula = ({ content }: PlannedCell): boolean => String(content).startsWith("=");

function filledBy({ row, column, spill }: PlannedCell): Box {
  const { rows, columns } = spill ?? { rows: 1, columns: 1 };
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

type Cells = Pick<Formula, "sheet" | "box">;

function read(formula: Formula, tables: ReadonlyMap<string, Cells>): readonly Cells[] {
  const named = [...formula.text.matchAll(tableName)].flatMap(([, name = ""]) => {
    const table = tables.get(name);
    return table ? [table] : [];
  });
  const addressed = [...formula.text.matchAll(reference)].flatMap(([address]) => {
    const { sheet = formula.sheet, cells } = splitAddress(address);
    const box = boxOf(cells);
    return box ? [{ sheet, box }] : [];
  });
  return [...named, ...addressed];
}

function touches(one: Box, other: Box): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
