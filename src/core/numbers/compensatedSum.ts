/** Sum of a row from one place to another, both included, right to its last digit (Neumaier's sum). */
export function compensatedSum(row: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  let lost = 0;
  for (let place = from; place <= to; place += 1) {
    const term = row[place] as number;
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
