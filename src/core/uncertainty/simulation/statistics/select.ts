/** Below this many values they are put in order one by one. */
const FEW = 24;

/**
 * Moves the value of that rank (0 the smallest) of a stretch of the array to its place, smaller ones before
 * it and larger ones after it. R. W. Floyd, R. L. Rivest, "Algorithm 489: SELECT", CACM 18 (1975), in its
 * simple form with the median of three.
 */
export function select(values: Float64Array, from: number, to: number, rank: number): number {
  let [low, high] = [from, to];
  while (high - low > FEW) {
    const pivot = medianOfThree(values, low, high);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const kept = values[left] as number;
      values[left] = values[right] as number;
      values[right] = kept;
      left += 1;
      right -= 1;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else return values[rank] as number;
  }
  insertionSort(values, low, high);
  return values[rank] as number;
}

function medianOfThree(values: Float64Array, low: number, high: number): number {
  const [first, last] = [values[low] as number, values[high] as number];
  const middle = values[(low + high) >>> 1] as number;
  return first < last
    ? Math.max(first, Math.min(middle, last))
    : Math.max(last, Math.min(middle, first));
}

function insertionSort(values: Float64Array, low: number, high: number): void {
  for (let place = low + 1; place <= high; place += 1) {
    const value = values[place] as number;
    let before = place - 1;
    for (; before >= low && (values[before] as number) > value; before -= 1)
      values[before + 1] = values[before] as number;
    values[before + 1] = value;
  }
}

/** Moves the values of all these ranks to their places. */
export function selectAll(values: Float64Array, ranks: readonly number[]): void {
  const sorted = [...new Set(ranks)].sort((first, second) => first - second);
  selectBetween(values, 0, values.length - 1, sorted);
}

/** The middle one first: the others then lie in one part or the other. */
function selectBetween(
  values: Float64Array,
  from: number,
  to: number,
  ranks: readonly number[],
): void {
  const middle = ranks.length >> 1;
  const rank = ranks[middle];
  if (rank === undefined) return;
  select(values, from, to, rank);
  selectBetween(values, from, rank - 1, ranks.slice(0, middle));
  selectBetween(values, rank + 1, to, ranks.slice(middle + 1));
}
