import { wholeInputs, type Input } from "../appraisal";
import { costInput, effectInput, rowInput } from "../appraisal/inputs";
import { InputError } from "../errors";
import type { Appraisal, Spread } from "../model";
import type { Assumption } from "../model/assumption";
import { plainWord } from "../model/cells/sameWord";
import type { Column } from "../model/schema/column";
import { costColumns, effectColumns } from "../model/schema/tableColumns";
import { prefixedSpread, singleSpread } from "./simulation/inputs/assumptionSpreads";
import { successSpread } from "./simulation/inputs/successSpreads";
import type { SpreadInput } from "./simulation/inputs/uncertainInput";

/** An input with a low and a high value, and how it is spread between them. */
export interface UncertainInput {
  readonly input: Input;
  readonly spread: Spread;
}

/** Every input with a spread, in the order of the tables: Antaganden, Kostnader, Effekter. Each input once. */
export function uncertainInputs(appraisal: Appraisal): readonly UncertainInput[] {
  const places = new Map<string, number>();
  const found = [
    ...appraisal.assumptions.flatMap((row) => ofAssumption(appraisal, row, places)),
    ...appraisal.costs.flatMap((cost) => withSpread(costInput(cost), cost.spread)),
    ...appraisal.effects.flatMap((effect) =>
      withSpread(effectInput(effect, "unitValue"), effect.spread),
    ),
  ];
  const names = found.map(({ input }) => input.name.en);
  return found.filter((_, place) => names.indexOf(names[place] as string) === place);
}

function withSpread(
  input: Input | undefined,
  spread: Spread | undefined,
): readonly UncertainInput[] {
  return input && spread ? [{ input, spread }] : [];
}

/** `places` counts the rows of each prefix: the second financing row is the second of the appraisal's. */
function ofAssumption(
  appraisal: Appraisal,
  row: Assumption,
  places: Map<string, number>,
): readonly UncertainInput[] {
  if (row.kind === "other") return ofRowInput(appraisal, row.key);
  const place = row.kind === "prefixed" ? (places.get(row.prefix) ?? 0) : 0;
  if (row.kind === "prefixed") places.set(row.prefix, place + 1);
  const { spread } = row;
  if (!spread) return [];
  const input = ifPossible(() => {
    if (row.kind === "prefixed") return prefixedSpread(row, spread, place);
    return row.key === "successRate" ? successSpread(appraisal, spread) : singleSpread(row, spread);
  });
  return withSpread(input && asInput(input), spread);
}

/** A low and a high beside what can only be one thing, such as the start year, are not tried. */
function ifPossible(read: () => SpreadInput): SpreadInput | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The value in Antaganden as an input like the others. */
function asInput({ name, bounds, value, withValue }: SpreadInput): Input {
  const same = Object.values(wholeInputs).find((input) => input.name.sv === name.sv);
  const isShare = bounds.low === 0 && bounds.high === 1;
  const unit = same?.unit ?? (isShare ? "share" : "factor");
  return { name, unit, range: () => bounds, value: () => value, withValue };
}

/** A row such as "E3 varaktighet": its spread was read together with the table it points to. */
function ofRowInput(appraisal: Appraisal, key: string): readonly UncertainInput[] {
  const plain = plainWord(key);
  const row = appraisal.rowInputs.find(({ id, column }) =>
    namesOf(column).some((name) => plainWord(`${id} ${name}`) === plain),
  );
  return withSpread(row && rowInput(appraisal, row.id, row.column), row?.spread);
}

const columns: Readonly<Record<string, Column | undefined>> = { ...costColumns, ...effectColumns };

function namesOf(column: string): readonly string[] {
  const name = columns[column]?.name;
  return name ? [name.sv, name.en] : [];
}
