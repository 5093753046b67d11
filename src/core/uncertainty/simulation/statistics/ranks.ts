/** Ranks 1 … n; equal values share the mean of their ranks. */
export function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  return values.map((value) => (firstAt(sorted, value) + firstAfter(sorted, value) + 1) / 2);
}

/** How many are smaller. */
function firstAt(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many are not larger. */
function firstAfter(sorted: Float64Array, value: number): number {
  let after = firstAt(sorted, value) + 1;
  if (sorted[after] !== value) return after;
  let high = sorted.length;
  while (after < high) {
    const middle = (after + high) >>> 1;
    if ((sorted[middle] as number) <= value) after = middle + 1;
    else high = middle;
  }
  return after;
}

/** Correlation of two rows of ranks: Spearman's; 0 where one of them does not vary. */
export function correlationOf(first: Float64Array, second: Float64Array): number {
  const middle = (first.length + 1) / 2;
  let [together, ofFirst, ofSecond] = [0, 0, 0];
  for (let place = 0; place < first.length; place += 1) {
    const one = (first[place] as number) - middle;
    const other = (second[place] as number) - middle;
    together += one * other;
    ofFirst += one * one;
    ofSecond += other * other;
  }
  return ofFirst === 0 || ofSecond === 0 ? 0 : together / Math.sqrt(ofFirst * ofSecond);
}
