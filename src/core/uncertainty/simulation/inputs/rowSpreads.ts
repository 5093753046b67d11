import { InputError } from "../../../errors";
import type { Appraisal, RowInput, Spread, TableId } from "../../../model";
import { inputMessages } from "./messages";
import { costNumbers, effectNumbers, rowName } from "./rowColumns";
import { isUncertain, type SpreadInput } from "./uncertainInput";

/** Uncertain amounts of Kostnader and unit values of Effekter. */
export function amountSpreads(appraisal: Appraisal): readonly SpreadInput[] {
  const costs = appraisal.costs.flatMap(({ id, spread }) =>
    isUncertain(spread) ? [inRow(appraisal, "costs", id, "amount", spread, "costs")] : [],
  );
  const effects = appraisal.effects.flatMap(({ id, spread }) =>
    isUncertain(spread) ? [inRow(appraisal, "effects", id, "unitValue", spread, "effects")] : [],
  );
  return [...costs, ...effects];
}

/** Rows of Antaganden such as "E3 varaktighet". */
export function rowInputSpreads(appraisal: Appraisal): readonly SpreadInput[] {
  return appraisal.rowInputs
    .filter(({ spread }) => isUncertain(spread))
    .map((input) => named(appraisal, input));
}

function named(appraisal: Appraisal, { id, column, spread }: RowInput): SpreadInput {
  const isCost = appraisal.costs.some((row) => row.id === id);
  return inRow(appraisal, isCost ? "costs" : "effects", id, column, spread, "assumptions");
}

function inRow(
  appraisal: Appraisal,
  where: "costs" | "effects",
  id: string,
  column: string,
  spread: Spread,
  table: TableId,
): SpreadInput {
  const name = rowName(id, where, column);
  const known = (where === "costs" ? costNumbers : effectNumbers)[column];
  if (!known) throw new InputError(table, inputMessages.cannotBeUncertain(name));
  const rows = appraisal[where] as unknown as readonly NumberedRow[];
  const row = rows.findIndex((each) => each.id === id);
  const given = rows[row]?.[column];
  return {
    name,
    also: column === "amount" || column === "unitValue" ? [id] : [],
    table,
    role: known.role(row),
    bounds: known.bounds,
    value: typeof given === "number" ? given : 0,
    spread,
    cell: { where, row, column },
    withValue: (other, value) => withCell(other, where, row, column, value),
  };
}

type NumberedRow = Readonly<Record<string, unknown>>;

function withCell(
  appraisal: Appraisal,
  where: "costs" | "effects",
  row: number,
  column: string,
  value: number,
): Appraisal {
  const rows = [...appraisal[where]];
  rows[row] = { ...rows[row], [column]: value } as (typeof rows)[number];
  return { ...appraisal, [where]: rows };
}
