import type { Appraisal } from "../../../model";
import type { UncertainInput } from "../inputs/uncertainInput";

type Drawn = readonly Float64Array[];
type Row = Record<string, unknown>;

/** Cells of one row that are drawn: the column, and the place of the input. */
interface DrawnRow {
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly place: number }[];
}

/** The appraisal of one trial: every drawn number in its place. Rows are copied once, however many of their cells are drawn. */
export function drawnAppraisal(
  appraisal: Appraisal,
  inputs: readonly UncertainInput[],
): (drawn: Drawn, trial: number) => Appraisal {
  const [costs, effects] = [rowsOf(inputs, "costs"), rowsOf(inputs, "effects")];
  const others = inputs.flatMap((input, place) => (input.cell ? [] : [{ input, place }]));
  return (drawn, trial) => {
    const withRows: Appraisal = {
      ...appraisal,
      costs: withDrawn(appraisal.costs, costs, drawn, trial),
      effects: withDrawn(appraisal.effects, effects, drawn, trial),
    };
    return others.reduce(
      (changed, { input, place }) => input.withValue(changed, drawn[place]?.[trial] as number),
      withRows,
    );
  };
}

function rowsOf(
  inputs: readonly UncertainInput[],
  where: "costs" | "effects",
): readonly DrawnRow[] {
  const rows = new Map<number, { column: string; place: number }[]>();
  inputs.forEach(({ cell }, place) => {
    if (cell?.where !== where) return;
    const known = rows.get(cell.row);
    if (known) known.push({ column: cell.column, place });
    else rows.set(cell.row, [{ column: cell.column, place }]);
  });
  return [...rows].map(([row, cells]) => ({ row, cells }));
}

function withDrawn<Kind extends object>(
  rows: readonly Kind[],
  changed: readonly DrawnRow[],
  drawn: Drawn,
  trial: number,
): readonly Kind[] {
  if (changed.length === 0) return rows;
  const copied = [...rows];
  for (const { row, cells } of changed) {
    const copy = { ...rows[row] } as Row;
    for (const { column, place } of cells) copy[column] = drawn[place]?.[trial];
    copied[row] = copy as Kind;
  }
  return copied;
}
