/**
 * Running sum of a row, with what each addition lost carried along, so that S(t) is right to its
 * last digit however many years there are.
 *
 *     S(t) = Σ F(0…t) · D(0…t);  without factors, D = 1
 */
export function runningBalance(
  flows: readonly number[],
  factors?: ArrayLike<number>,
): readonly number[] {
  let sum = 0;
  let lost = 0;
  return flows.map((flow, year) => {
    const term = factors ? flow * (factors[year] as number) : flow;
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
    return sum + lost;
  });
}
