/**
 * Sum of the products of two rows, the first `length` places of each.
 *
 *     Σ first[i] · second[i]
 *
 * What each addition rounds off is known exactly (Knuth) and summed apart, so the error is one
 * rounding of the result and one of each product, however many there are.
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
    const fromTerm = next - sum;
    lost += sum - (next - fromTerm) + (term - fromTerm);
    sum = next;
  }
  return sum + lost;
}
