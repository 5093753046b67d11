import type { Assumption, SingleAssumption } from "../assumption";
import type { AssumptionValue } from "../assumptionValue";
import { isBlank } from "../cells/isBlank";
import { cellMessages } from "../cells/messages";
import { readText, type CellReader } from "../cells/readers";
import { plainWord } from "../cells/sameWord";
import { collectErrors } from "../collectErrors";
import { tableMessages } from "../messages";
import { CellRefused } from "../problem";
import {
  assumptionKeys,
  type AssumptionDefinition,
  type AssumptionKey,
} from "../schema/assumptionKeys";
import { splitPrefix, type PrefixKey } from "../schema/prefixKeys";
import type { CellValue } from "../tables";
import type { Placed } from "./placed";
import { prefixReaders } from "./prefixReaders";
import { readSpread } from "./readSpread";
import type { RowReader } from "./rowReader";

const keyByWord = new Map<string, AssumptionKey>(
  (Object.keys(assumptionKeys) as AssumptionKey[]).flatMap((key) => [
    [plainWord(assumptionKeys[key].name.sv), key],
    [plainWord(assumptionKeys[key].name.en), key],
  ]),
);

/** The rows of Antaganden: known keys, keys with a prefix, and the rest kept as it came. */
export function readAssumptions(rows: readonly RowReader[]): readonly Placed<Assumption>[] {
  const seen = new Set<string>();
  const read: Placed<Assumption>[] = [];
  for (const row of rows) {
    const key = row.required("key", readText, undefined);
    const assumption = key === undefined ? undefined : readOne(row, key);
    if (!assumption) continue;
    const identity = identityOf(assumption);
    if (seen.has(identity)) row.problems.error(row.place("key"), tableMessages.keyTwice(key ?? ""));
    seen.add(identity);
    read.push({ value: assumption, row });
  }
  return read;
}

function readOne(row: RowReader, key: string): Assumption | undefined {
  const single = keyByWord.get(plainWord(key));
  if (single) return readSingle(row, single);
  const prefixed = splitPrefix(key);
  if (prefixed) return readPrefixed(row, prefixed.prefix, prefixed.suffix);
  const [value, low, high] = [row.raw("value"), row.raw("low"), row.raw("high")];
  return {
    kind: "other",
    key,
    value,
    low,
    high,
    distribution: row.raw("distribution"),
    ...texts(row),
  };
}

function readSingle(row: RowReader, key: AssumptionKey): SingleAssumption {
  const definition: AssumptionDefinition = assumptionKeys[key];
  const value = readByBlank(row, definition);
  const spread =
    typeof value === "number"
      ? readSpread(row, value, definition.read as CellReader<number>)
      : undefined;
  return { kind: "single", key, value, ...(spread ? { spread } : {}), ...texts(row) };
}

function readByBlank(
  row: RowReader,
  definition: AssumptionDefinition,
): AssumptionValue | undefined {
  if (definition.blank === "text") return row.orBlank("value", definition.read, "");
  if (definition.blank === "zero") return row.or("value", definition.read, 0);
  return row.orBlank("value", definition.read, undefined);
}

function readPrefixed(row: RowReader, prefix: PrefixKey, suffix: string): Assumption | undefined {
  const unit = row.or("unit", readText, "");
  const reading = collectErrors(
    row.problems,
    row.place("value"),
    () => prefixReaders[prefix](suffix, present(row.raw("value")), unit),
    undefined,
  );
  if (!reading) return undefined;
  const { value } = reading;
  const spread =
    typeof value === "number"
      ? readSpread(row, value, (cell) => numberOf(prefix, suffix, cell, unit))
      : undefined;
  return { kind: "prefixed", prefix, ...(spread ? { spread } : {}), ...texts(row), ...reading };
}

function numberOf(prefix: PrefixKey, suffix: string, cell: CellValue, unit: string): number {
  return prefixReaders[prefix](suffix, cell, unit).value as number;
}

function present(cell: CellValue): CellValue {
  if (isBlank(cell)) throw new CellRefused(cellMessages.missing());
  return cell;
}

function texts(row: RowReader) {
  const read = (column: string) => row.or(column, readText, "");
  return { unit: read("unit"), source: read("source"), note: read("note"), extra: row.extra };
}

function identityOf(assumption: Assumption): string {
  if (assumption.kind === "prefixed")
    return `${assumption.prefix}: ${plainWord(assumption.suffix)}`;
  return assumption.kind === "single" ? assumption.key : plainWord(assumption.key);
}
