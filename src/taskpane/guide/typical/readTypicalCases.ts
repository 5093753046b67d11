import type { TypicalCase, TypicalCaseLine } from "../../../core/effects";
import { plainWord } from "../../../core/model/cells/sameWord";
import type { Text } from "../../../core/text";
import { typedValue, type Typing } from "../fields/typedValue";
import { typicalColumns, typicalText, type TypicalColumn } from "../text/typicalText";

/** A type of participant with the name that the rows give it. */
export interface NamedCase extends TypicalCase {
  readonly name: string;
}

/** The types behind pasted rows, or what stands in the way of every one. */
export type TypicalReading =
  | { readonly ok: true; readonly cases: readonly NamedCase[] }
  | { readonly ok: false; readonly problems: readonly Text[] };

const keys = Object.keys(typicalColumns) as readonly TypicalColumn[];
const demanded: readonly TypicalColumn[] = ["actor", "before", "after", "price"];
const shownProblems = 6;

/** Reads before/after lists for types of participants. Rows without a type belong to the one before. */
export function readTypicalCases(
  pasted: readonly (readonly string[])[],
  typing: Typing,
): TypicalReading {
  const headed = (pasted[0] ?? []).map(columnOf);
  const isHeaded = headed.filter(Boolean).length >= 3;
  const columns = isHeaded ? headed : keys;
  const missing = demanded.filter((key) => !columns.includes(key));
  if (missing.length > 0) return refused(typicalText.missing(missing));
  const body = pasted.slice(isHeaded ? 1 : 0);
  if (body.length === 0) return refused(typicalText.empty);
  const rows = body.map((row, at) => readRow(row, columns, typing, at + (isHeaded ? 2 : 1)));
  const problems = rows.flatMap((row) => row.problems);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, shownProblems) };
  return { ok: true, cases: grouped(rows) };
}

const refused = (problem: Text): TypicalReading => ({ ok: false, problems: [problem] });

function columnOf(header: string): TypicalColumn | undefined {
  const word = plainWord(header);
  return keys.find((key) => {
    const { sv, en } = typicalColumns[key];
    return plainWord(sv) === word || plainWord(en) === word;
  });
}

interface ReadRow {
  readonly type: string;
  readonly participants: number | undefined;
  readonly line: TypicalCaseLine;
  readonly problems: readonly Text[];
}

function readRow(
  row: readonly string[],
  columns: readonly (TypicalColumn | undefined)[],
  typing: Typing,
  number: number,
): ReadRow {
  const textOf = (key: TypicalColumn): string => (row[columns.indexOf(key)] ?? "").trim();
  const problems: Text[] = [];
  const numberOf = (key: TypicalColumn, otherwise: number): number => {
    const typed = textOf(key);
    const value = typedValue(key === "price" ? "money" : "number", typed, typing);
    if (value === null) return otherwise;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    problems.push(typicalText.notANumber(number, key, typed));
    return otherwise;
  };
  if (textOf("actor") === "") problems.push(typicalText.noActor(number));
  const counterpart = textOf("counterpart");
  const participants = numberOf("participants", 0);
  if (participants < 0) problems.push(typicalText.negative(number));
  const line = {
    item: textOf("item"),
    actor: textOf("actor"),
    ...(counterpart === "" ? {} : { counterpart }),
    quantityBefore: numberOf("before", 0),
    quantityAfter: numberOf("after", 0),
    unitPrice: numberOf("price", 0),
  };
  const given = textOf("participants") === "" ? undefined : participants;
  return { type: textOf("type"), participants: given, line, problems };
}

/** Without a number of participants a type weighs as one. */
function grouped(rows: readonly ReadRow[]): readonly NamedCase[] {
  const found = new Map<string, { participants: number | undefined; lines: TypicalCaseLine[] }>();
  let name = "";
  for (const { type, participants, line } of rows) {
    if (type !== "") name = type;
    const one = found.get(name) ?? { participants: undefined, lines: [] };
    one.participants ??= participants;
    one.lines.push(line);
    found.set(name, one);
  }
  return [...found].map(([type, { participants = 1, lines }]) => ({
    name: type,
    participants,
    lines,
  }));
}
