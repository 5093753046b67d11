/** The middle of several measurements; of an even number, the mean of the two in the middle. */
export function median(measurements: readonly number[]): number {
  const sorted = [...measurements].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("Nothing was measured.");
  return (low + high) / 2;
}
