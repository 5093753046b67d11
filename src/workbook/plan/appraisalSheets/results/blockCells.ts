import type { OutputCell } from "../../../../core/appraisal";
import type { Language } from "../../../../core/text";
import type { CellRole } from "../../cellRole";
import type { PlannedCell } from "../../sheetPlan";
import { figureFormat } from "./figureFormat";
import type { FigureUnit, ResultBlock } from "./resultBlock";

/** The heading, the formula, and the looks of every cell that it will fill or may come to fill. */
export function blockCells(
  block: ResultBlock,
  top: number,
  language: Language,
): readonly PlannedCell[] {
  const { expected, spare, formula, heading } = block;
  const [rows, columns] = [expected.length, expected[0]?.length ?? 1];
  const anchor = top + 1;
  const spilled = Array.from({ length: rows + spare.rows }, (_, down) =>
    Array.from({ length: columns + spare.columns }, (__, across): PlannedCell => {
      const row = Math.min(down, rows - 1);
      const unit = block.unit(row, Math.min(across, columns - 1));
      const isNow = down < rows && across < columns;
      return {
        row: anchor + down,
        column: across,
        content: down === 0 && across === 0 ? formula : "",
        ...looks(block, { down, across, isNow, unit }),
        numberFormat: figureFormat(unit, language),
      };
    }),
  );
  return [{ row: top, column: 0, content: heading[language], role: "heading" }, ...spilled.flat()];
}

interface Spot {
  readonly down: number;
  readonly across: number;
  readonly isNow: boolean;
  readonly unit: FigureUnit;
}

function looks(
  { hasHeader, unit: unitAt }: ResultBlock,
  { down, across, isNow, unit }: Spot,
): Pick<PlannedCell, "role" | "align" | "wrap"> {
  if (hasHeader && down === 0) {
    const right = unitAt(1, across) === "text" ? {} : { align: "right" as const };
    return { role: isNow ? "tableHead" : "spill", wrap: true, ...right };
  }
  const isVerdict = !hasHeader && down === 0;
  const role: CellRole = isVerdict ? "conclusion" : isNow ? "calculated" : "spill";
  return { role, ...(unit === "text" ? { wrap: true as const } : { align: "right" as const }) };
}

/** How many characters the text of an expected cell has; a figure fits in any column. */
export function textLength(cell: OutputCell | undefined, language: Language): number {
  return typeof cell === "object" && language in cell
    ? (cell as Readonly<Record<Language, string>>)[language].length
    : 0;
}
