import { orderOf } from "./orderOf";

/** Ranks 1 … n; equal values share the mean of their ranks. */
export function ranksOf(values: Float64Array): Float64Array {
  const count = values.length;
  const order = orderOf(values);
  const ranks = new Float64Array(count);
  for (let start = 0; start < count;) {
    const value = values[order[start] as number];
    let end = start + 1;
    while (end < count && values[order[end] as number] === value) end += 1;
    for (let place = start; place < end; place += 1)
      ranks[order[place] as number] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
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
