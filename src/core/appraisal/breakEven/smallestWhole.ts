import type { InputRange } from "../inputs";
import { exactOutcomeAt, outcomeAt, type Question } from "./outcome";

/** Up to this many values are all tried, so that an answer needs no monotony. */
const ALL_TRIED = 1024;
const GROWTH = 1.05;
const NEARLY = 1e-3;

/** The smallest whole number with NPV ≥ −tolerance; undefined where none in the range has. */
export function smallestWhole(question: Question, range: InputRange): number | undefined {
  if (!moves(question, range)) return undefined;
  let before = range.low - 1;
  for (const value of steps(range)) {
    if (holds(question, value)) return firstBetween(question, before, value);
    before = value;
  }
  return undefined;
}

/** An input that changes nothing has no value that breaks even. */
function moves(question: Question, { low, high }: InputRange): boolean {
  const tried = [low, low + 1, Math.floor((low + high) / 2), high];
  const [first, ...others] = tried.map((value) => exactOutcomeAt(question, value).netPresentValue);
  return others.some((value) => value !== first);
}

/** Every whole number, or where there are too many, ever longer steps; then halving finds the first. */
function* steps({ low, high }: InputRange): Generator<number> {
  let value = low;
  while (value < high) {
    yield value;
    value = value - low < ALL_TRIED ? value + 1 : Math.ceil(value * GROWTH);
  }
  yield high;
}

function firstBetween(question: Question, fails: number, succeeds: number): number {
  let [low, high] = [fails, succeeds];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(question, middle)) high = middle;
    else low = middle;
  }
  return settled(question, high);
}

/** Near the boundary float64 lets pass, and the last word is decimal. */
function holds(question: Question, value: number): boolean {
  const { netPresentValue, tolerance } = outcomeAt(question, value);
  return netPresentValue >= -tolerance * (1 + NEARLY);
}

/** The last word is decimal: a float64 can miss a boundary by its last digit. */
function settled(question: Question, value: number): number {
  const holdsExactly = (at: number) => {
    const { netPresentValue, tolerance } = exactOutcomeAt(question, at);
    return netPresentValue >= -tolerance;
  };
  if (!holdsExactly(value)) return value + 1;
  return value > 0 && holdsExactly(value - 1) ? value - 1 : value;
}
