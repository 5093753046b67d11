import { InputError } from "../../../errors";
import { findInput } from "../../../appraisal/inputs";
import type { Appraisal } from "../../../model";
import { plainWord } from "../../../model/cells/sameWord";
import type { UncertainInput } from "../inputs/uncertainInput";
import { normalScoreCorrelation, rankCorrelation } from "./conversion";
import { cholesky, type Matrix } from "./matrix";
import { correlationMessages, type OfferedPair } from "./messages";
import { nearestCorrelation } from "./nearestCorrelation";

/** The inputs that vary together, by their places, and the lower triangle of the correlation of their normal scores. */
export interface CorrelatedInputs {
  readonly places: readonly number[];
  readonly lower: Matrix;
}

interface Pair {
  readonly words: readonly [string, string];
  readonly rho: number;
  readonly first: number;
  readonly second: number;
}

/** Reads the rows `samvariation: A × B`. None where no two uncertain inputs vary together. */
export function correlatedInputs(
  appraisal: Appraisal,
  inputs: readonly UncertainInput[],
): CorrelatedInputs | undefined {
  const pairs = appraisal.correlations.flatMap((row) => pairsOf(appraisal, inputs, row));
  checkTwice(pairs);
  const places = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort(
    (one, other) => one - other,
  );
  if (places.length === 0) return undefined;
  const matrix = matrixOf(pairs, places);
  const lower = cholesky(matrix);
  if (!lower)
    throw new InputError(
      "assumptions",
      correlationMessages.notPossible(offer(matrix, pairs, places)),
    );
  return { places, lower };
}

/** A word may stand for several inputs: the successes of each cohort. An input that is fixed varies with nothing. */
function pairsOf(
  appraisal: Appraisal,
  inputs: readonly UncertainInput[],
  { inputs: words, rho }: Appraisal["correlations"][number],
): readonly Pair[] {
  const [firsts, seconds] = words.map((word) => placesOf(appraisal, inputs, word)) as [
    readonly number[],
    readonly number[],
  ];
  return firsts.flatMap((first) =>
    seconds.map((second) => {
      if (first === second)
        throw new InputError("assumptions", correlationMessages.withItself(words[0]));
      return { words, rho, first, second };
    }),
  );
}

function placesOf(
  appraisal: Appraisal,
  inputs: readonly UncertainInput[],
  word: string,
): readonly number[] {
  const plain = plainWord(word);
  const places = inputs.flatMap(({ name: { sv, en }, also }, place) =>
    [sv, en, ...also].some((each) => plainWord(each) === plain) ? [place] : [],
  );
  if (places.length === 0 && !isFixedInput(appraisal, word))
    throw new InputError("assumptions", correlationMessages.unknownInput(word));
  return places;
}

function isFixedInput(appraisal: Appraisal, word: string): boolean {
  try {
    findInput(appraisal, word);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

function checkTwice(pairs: readonly Pair[]): void {
  const seen = new Set<string>();
  for (const { first, second, words } of pairs) {
    const key = [Math.min(first, second), Math.max(first, second)].join(" ");
    if (seen.has(key)) throw new InputError("assumptions", correlationMessages.twice(...words));
    seen.add(key);
  }
}

function matrixOf(pairs: readonly Pair[], places: readonly number[]): Matrix {
  const matrix = places.map((_, row) => places.map((__, column) => Number(row === column)));
  for (const { first, second, rho } of pairs) {
    const [row, column] = [places.indexOf(first), places.indexOf(second)];
    const score = normalScoreCorrelation(rho);
    (matrix[row] as number[])[column] = score;
    (matrix[column] as number[])[row] = score;
  }
  return matrix;
}

const WHOLE = 100;

/** The nearest values that can hold, cut towards 0 to whole hundredths; where that is too coarse, to more digits. */
function offer(
  matrix: Matrix,
  pairs: readonly Pair[],
  places: readonly number[],
): readonly OfferedPair[] {
  const nearest = nearestCorrelation(matrix);
  for (let parts = WHOLE; ; parts *= 10) {
    const offered = pairs.map((pair) => {
      const { first, second } = pair;
      const score = nearest[places.indexOf(first)]?.[places.indexOf(second)] ?? 0;
      return { ...pair, rho: Math.trunc(rankCorrelation(score) * parts) / parts };
    });
    if (parts > 1e6 || cholesky(matrixOf(offered, places)))
      return offered.map(({ words, rho }) => ({ names: words, rho }));
  }
}
