/** Halvings that leave nothing of any interval of float64. */
const HALVINGS = 80;

/** The limit within which a distribution around 0 lies with a given chance, by halving. */
export function limitOf(
  within: (limit: number) => number,
  confidence: number,
  furthest: number,
): number {
  let [low, high] = [0, furthest];
  for (let count = 0; count < HALVINGS; count += 1) {
    const middle = (low + high) / 2;
    if (within(middle) < confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
