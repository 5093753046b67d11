import type { Language, Text } from "../../../core/text";
import {
  checkInput,
  checkOutput,
  oneWayPoints,
  readCellNumber,
  readValues,
  tornadoPoints,
  twoWayPoints,
  valueMessages,
  type CellFacts,
  type LowHigh,
  type Trial,
} from "../../../workbook/whatIf";
import { sensitivityText } from "../../text/sensitivityText";
import { inputsInUse, type CellsForm, type ChosenCell, type InputForm } from "./cellsForm";

/** What a run gives: the values of one or two cells, or the ends of several. */
export type Shape =
  | { readonly kind: "one"; readonly values: readonly number[] }
  | { readonly kind: "two"; readonly first: readonly number[]; readonly second: readonly number[] }
  | { readonly kind: "tornado"; readonly ranges: readonly LowHigh[] };

export interface ReadyRun {
  readonly trial: Trial;
  readonly shape: Shape;
}

/** Problems by the key of their field, in the order of the page. */
export type FormProblems = ReadonlyMap<string, Text>;

export interface FormReading {
  readonly problems: FormProblems;
  /** Only where there is no problem. */
  readonly ready: ReadyRun | undefined;
}

export const outputKey = "output";
export const cellKey = (id: number): string => `cell-${String(id)}`;
export const valueKey = (id: number, field: string): string => `${field}-${String(id)}`;

/** Reads the whole form into a run, or into what stands in its way. */
export function readCellsForm(form: CellsForm, language: Language): FormReading {
  const problems = new Map<string, Text>();
  note(problems, outputKey, problemOf(form.output, checkOutput));
  const inputs = inputsInUse(form);
  const values = inputs.map((input) => {
    note(problems, cellKey(input.id), problemOf(input.cell, checkInput));
    const facts = factsOf(input.cell);
    if (!facts) return [];
    return form.kind === "tornado"
      ? readEnds(input, facts, language, problems)
      : readTyped(input, facts, language, problems);
  });
  const addresses = [form.output, ...inputs.map(({ cell }) => cell)].map(
    (cell) => factsOf(cell)?.address,
  );
  noteTwice(problems, inputs, addresses);
  const [output, ...others] = addresses;
  const isReady = problems.size === 0 && output !== undefined;
  return {
    problems,
    ready: isReady
      ? readyRun(
          form,
          output,
          others.filter((address) => address !== undefined),
          values,
        )
      : undefined,
  };
}

export function factsOf({ look }: ChosenCell): CellFacts | undefined {
  return look?.kind === "cell" ? look.cell : undefined;
}

function readyRun(
  { kind }: CellsForm,
  output: string,
  inputs: readonly string[],
  values: readonly (readonly number[])[],
): ReadyRun {
  const [first = [], second = []] = values;
  switch (kind) {
    case "one":
      return {
        trial: { output, inputs, points: oneWayPoints(first) },
        shape: { kind, values: first },
      };
    case "two":
      return {
        trial: { output, inputs, points: twoWayPoints(first, second) },
        shape: { kind, first, second },
      };
    case "tornado": {
      const ranges = values.map(([low = 0, high = 0]) => ({ low, high }));
      return { trial: { output, inputs, points: tornadoPoints(ranges) }, shape: { kind, ranges } };
    }
  }
}

function problemOf(
  { typed, look, problem }: ChosenCell,
  check: typeof checkInput,
): Text | undefined {
  if (problem) return problem;
  if (typed.trim() === "" || !look) return sensitivityText.cellProblem;
  return check(look);
}

function readTyped(
  { id, values }: InputForm,
  { value, numberFormat }: CellFacts,
  language: Language,
  problems: Map<string, Text>,
): readonly number[] {
  if (typeof value !== "number") return [];
  const read = readValues(values, { value, numberFormat }, language);
  if (read.ok) return read.values;
  for (const [field, problem] of Object.entries(read.problems))
    note(problems, valueKey(id, field), problem);
  return [];
}

function readEnds(
  { id, low, high }: InputForm,
  facts: CellFacts,
  language: Language,
  problems: Map<string, Text>,
): readonly number[] {
  const ends = [low, high].map((typed) => readCellNumber(typed, facts, language));
  const [lowest, highest] = ends;
  if (lowest === undefined) note(problems, valueKey(id, "low"), valueMessages.number(low));
  if (highest === undefined) note(problems, valueKey(id, "high"), valueMessages.number(high));
  if (lowest !== undefined && highest !== undefined && lowest >= highest)
    note(problems, valueKey(id, "low"), valueMessages.lowHigh(low, high));
  return ends.filter((end) => end !== undefined);
}

function noteTwice(
  problems: Map<string, Text>,
  inputs: readonly InputForm[],
  [output, ...addresses]: readonly (string | undefined)[],
): void {
  addresses.forEach((address, at) => {
    const earlier = [output, ...addresses.slice(0, at)];
    const input = inputs[at];
    if (input && address !== undefined && earlier.includes(address))
      note(problems, cellKey(input.id), sensitivityText.twice(address));
  });
}

function note(problems: Map<string, Text>, key: string, problem: Text | undefined): void {
  if (problem && !problems.has(key)) problems.set(key, problem);
}
