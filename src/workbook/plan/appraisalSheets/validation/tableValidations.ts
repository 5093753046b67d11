import type { TableId, Tables } from "../../../../core/model";
import type { Language } from "../../../../core/text";
import { cellName, joinAddress } from "../../address";
import type { PlannedValidation } from "../../workbookPlan";
import type { CellDesign } from "../cellDesigns";
import { columnKey } from "../columnCells";
import type { AppraisalNames } from "../sheetNames";
import { actorsToChoose } from "./actorsToChoose";
import { cellValidation } from "./cellValidation";

/** The validation of a table's cells: one box for each run of cells in a column that take the same. */
export function tableValidations(
  id: TableId,
  cells: readonly CellDesign[],
  tables: Required<Tables>,
  names: AppraisalNames,
  language: Language,
): readonly PlannedValidation[] {
  const actors = actorsToChoose(tables, language);
  return runs(cells).flatMap(({ first, bottom }) => {
    const { kind, header, hint, zeroIsBlank, row, column } = first;
    const validation = cellValidation(kind, header, hint, {
      language,
      cell: cellName(row, column),
      zeroIsBlank,
      actors,
      unique: uniqueIn(id, kind, column, tables, names),
    });
    return validation
      ? [{ box: { top: row, left: column, bottom, right: column }, validation }]
      : [];
  });
}

interface Run {
  readonly first: CellDesign;
  bottom: number;
}

function runs(cells: readonly CellDesign[]): readonly Run[] {
  const all: Run[] = [];
  const last = new Map<number, Run>();
  for (const cell of cells) {
    const above = last.get(cell.column);
    if (above && isAlike(above.first, cell)) {
      above.bottom = cell.row;
      continue;
    }
    const run = { first: cell, bottom: cell.row };
    last.set(cell.column, run);
    all.push(run);
  }
  return all;
}

function isAlike(one: CellDesign, other: CellDesign): boolean {
  return (
    one.kind === other.kind && one.zeroIsBlank === other.zeroIsBlank && one.hint === other.hint
  );
}

/** The columns in which an entry may stand once only: a key in its own, an id in those of Kostnader and Effekter. */
function uniqueIn(
  id: TableId,
  kind: CellDesign["kind"],
  column: number,
  tables: Required<Tables>,
  names: AppraisalNames,
): readonly string[] {
  const own = wholeColumn(column);
  if (kind !== "id") return [own];
  const other = id === "costs" ? "effects" : "costs";
  const at = (tables[other][0] ?? []).findIndex((header) => columnKey(other, header) === "id");
  return at < 0 ? [own] : [own, joinAddress(names.sheets[other], wholeColumn(at))];
}

function wholeColumn(column: number): string {
  const letter = cellName(0, column).replace(/\d+$/, "");
  return `$${letter}:$${letter}`;
}
