import { financingInputs, findInput, knownInput, wholeInputs, type Input } from "../appraisal";
import type { Appraisal, Spread } from "../model";
import type { Assumption } from "../model/assumption";
import type { Column } from "../model/schema/column";
import { costColumns, effectColumns } from "../model/schema/tableColumns";
import { plainWord } from "../model/cells/sameWord";

/** An input with a low and a high value, and how it is spread between them. */
export interface UncertainInput {
  readonly input: Input;
  readonly spread: Spread;
}

/** Every input with a spread, in the order of the tables: Antaganden, Kostnader, Effekter. Each input once. */
export function uncertainInputs(appraisal: Appraisal): readonly UncertainInput[] {
  const found = [
    ...appraisal.assumptions.flatMap((row) => ofAssumption(appraisal, row)),
    ...[...appraisal.costs, ...appraisal.effects].flatMap(({ id, spread }) =>
      spread ? [{ input: findInput(appraisal, id), spread }] : [],
    ),
  ];
  const names = found.map(({ input }) => input.name.en);
  return found.filter((_, place) => names.indexOf(names[place] as string) === place);
}

function ofAssumption(appraisal: Appraisal, row: Assumption): readonly UncertainInput[] {
  if (row.kind === "other") return ofRowInput(appraisal, row.key);
  if (!row.spread) return [];
  const input =
    row.kind === "single"
      ? (wholeInputs as Readonly<Record<string, Input | undefined>>)[row.key]
      : financingInputs(appraisal).find(({ name }) => name.sv === `finansiering: ${row.suffix}`);
  return input ? [{ input, spread: row.spread }] : [];
}

/** A row such as "E3 varaktighet": its spread was read together with the table it points to. */
function ofRowInput(appraisal: Appraisal, key: string): readonly UncertainInput[] {
  const plain = plainWord(key);
  const row = appraisal.rowInputs.find(({ id, column }) =>
    namesOf(column).some((name) => plainWord(`${id} ${name}`) === plain),
  );
  const input = row && knownInput(appraisal, key);
  return input ? [{ input, spread: row.spread }] : [];
}

function namesOf(column: string): readonly string[] {
  const all: Readonly<Record<string, Column | undefined>> = { ...costColumns, ...effectColumns };
  const name = all[column]?.name;
  return name ? [name.sv, name.en] : [];
}
