const steps = [1, 2, 5, 10, 20, 50];
/** Pixels that a year's four digits need, with air. */
const room = 40;

/** Which years are written on the axis: at even steps from the first, and the last one always. */
export function yearTicks(last: number, width: number): readonly number[] {
  if (last <= 0) return [0];
  const pixels = width / last;
  const step = steps.find((each) => each * pixels >= room) ?? last;
  const even = Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);
  return [...even.filter((year) => (last - year) * pixels >= room), last];
}
