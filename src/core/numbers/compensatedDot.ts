/**
 * Sum of the products of two rows, the first `length` places of each.
 *
 *     Σ first[i] · second[i]
 *
 * Neumaier's compensated sum: the error is one rounding of the result and one of each product,
 * however many there are. A. Neumaier, ZAMM 54 (1974), 39–51.
 */
export function compensatedDot(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  length = first.length,
): number {
  let sum = 0;
  let lost = 0;
  for (let place = 0; place < length; place += 1) {
    const term = (first[place] as number) * (second[place] as number);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
