import type { RowInput } from "../appraisal";
import type { Assumption } from "../assumption";
import { isBlank } from "../cells/isBlank";
import { readNumber } from "../cells/readNumber";
import { collectErrors } from "../collectErrors";
import { plainWord } from "../cells/sameWord";
import { tableMessages } from "../messages";
import type { Placed } from "../read/placed";
import { readSpread } from "../read/readSpread";
import type { RowReader } from "../read/rowReader";
import type { Cost, Effect } from "../rows";
import { costColumns, effectColumns } from "../schema/tableColumns";
import type { Columns } from "../schema/column";
import type { CellValue } from "../tables";
import { warningMessages } from "../warningMessages";

interface Named {
  readonly id: string;
  readonly column: string;
  readonly value: number;
}

/** Rows such as "E3 varaktighet": the spread of a number in another table. Every other unknown key is noted. */
export function buildRowInputs(
  assumptions: readonly Placed<Assumption>[],
  costs: readonly Cost[],
  effects: readonly Effect[],
): readonly RowInput[] {
  const numbers = numbersByKey(costs, effects, assumptions);
  return assumptions.flatMap(({ row, value }) => {
    if (value.kind !== "other") return [];
    const named = numbers.get(plainWord(value.key));
    if (!named) {
      row.problems.note(row.place("key"), tableMessages.keyUnknown(value.key));
      return [];
    }
    const spread = spreadOf(row, value.value, named.value);
    return spread ? [{ id: named.id, column: named.column, spread }] : [];
  });
}

function spreadOf(row: RowReader, cell: CellValue, value: number) {
  const number = (given: CellValue) => readNumber(given).value;
  const written = isBlank(cell)
    ? value
    : collectErrors(row.problems, row.place("value"), () => number(cell), value);
  if (written !== value && written !== 0)
    row.problems.warning(row.place("value"), warningMessages.rowInputDiffers());
  return readSpread(row, value, number);
}

function numbersByKey(
  costs: readonly Cost[],
  effects: readonly Effect[],
  assumptions: readonly Placed<Assumption>[],
): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  if (!assumptions.some(({ value }) => value.kind === "other")) return found;
  for (const cost of costs) nameNumbers(found, cost, costColumns);
  for (const effect of effects) nameNumbers(found, effect, effectColumns);
  return found;
}

function nameNumbers(found: Map<string, Named>, row: Cost | Effect, columns: Columns): void {
  for (const [column, { name }] of Object.entries(columns)) {
    const value = (row as unknown as Readonly<Record<string, unknown>>)[column];
    const number = column === "duration" && value === undefined ? 0 : value;
    if (typeof number !== "number") continue;
    for (const word of [name.sv, name.en])
      found.set(plainWord(`${row.id} ${word}`), { id: row.id, column, value: number });
  }
}
