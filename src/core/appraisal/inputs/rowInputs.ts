import type { Appraisal, Cost, Effect } from "../../model";
import { costColumns, effectColumns } from "../../model/schema/tableColumns";
import { LARGEST_AMOUNT, amountRange, shareRange, yearsRange, type Input } from "./input";

type Column = Pick<Input, "unit" | "range">;

const share: Column = { unit: "share", range: shareRange };
const years: Column = { unit: "years", range: yearsRange };
const count: Column = { unit: "count", range: amountRange };

/** The numbers of an effect that can be tried at other values. */
const effectNumbers = {
  unitValue: {
    unit: "money",
    range: () => ({ low: -LARGEST_AMOUNT, high: LARGEST_AMOUNT, whole: false }),
  },
  share,
  lag: years,
  duration: years,
  deadweight: share,
  attribution: share,
  displacement: share,
  dropOff: share,
  cashableShare: share,
  step: count,
  cashLag: years,
  haircut: share,
} satisfies Partial<Record<keyof Effect, Column>>;

const costNumbers = {
  amount: { unit: "money", range: amountRange },
} satisfies Partial<Record<keyof Cost, Column>>;

/** Inputs of one row: its id alone is its amount; "E3 varaktighet" is another of its numbers. */
export function rowInputs(appraisal: Appraisal): readonly Input[] {
  return [
    ...appraisal.costs.map((cost) => costInput(cost)),
    ...appraisal.effects.flatMap((effect) =>
      (Object.keys(effectNumbers) as (keyof typeof effectNumbers)[]).map((column) =>
        effectInput(effect, column),
      ),
    ),
  ];
}

/** The input of a row and a column by its key, such as "duration"; undefined where that is no input. */
export function rowInput(appraisal: Appraisal, id: string, column: string): Input | undefined {
  const effect = appraisal.effects.find((row) => row.id === id);
  if (effect) return isEffectNumber(column) ? effectInput(effect, column) : undefined;
  const cost = appraisal.costs.find((row) => row.id === id);
  return cost && column === "amount" ? costInput(cost) : undefined;
}

function isEffectNumber(column: string): column is keyof typeof effectNumbers {
  return column in effectNumbers;
}

/** The amount of a cost. */
export function costInput({ id }: Cost): Input {
  const { name } = costColumns.amount;
  return {
    ...costNumbers.amount,
    name: { sv: `${id} ${name.sv.toLowerCase()}`, en: `${id} ${name.en.toLowerCase()}` },
    value: ({ costs }) => costs.find((row) => row.id === id)?.amount ?? 0,
    withValue: (appraisal, amount) => ({
      ...appraisal,
      costs: appraisal.costs.map((row) => (row.id === id ? ({ ...row, amount } as Cost) : row)),
    }),
  };
}

/** A number of an effect; "unitValue" is its amount. */
export function effectInput({ id }: Effect, column: keyof typeof effectNumbers): Input {
  const { name } = effectColumns[column];
  return {
    ...effectNumbers[column],
    name: { sv: `${id} ${name.sv.toLowerCase()}`, en: `${id} ${name.en.toLowerCase()}` },
    value: ({ effects, horizon }) => effects.find((row) => row.id === id)?.[column] ?? horizon,
    withValue: (appraisal, value) => ({
      ...appraisal,
      effects: appraisal.effects.map((row) => (row.id === id ? { ...row, [column]: value } : row)),
    }),
  };
}
