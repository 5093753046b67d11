import type { Bracket } from "./solve";

/**
 * The pieces of a range that hold a root: between two neighbouring points of opposite sign, or at a
 * point where the sum is 0. Of several zeros in a row the middle one stands for all.
 */
export function pieces(
  points: readonly number[],
  signs: readonly number[],
  cut: number,
): readonly (Bracket | number)[] {
  const found: (Bracket | number)[] = [];
  let before = -1;
  for (let place = 0; place <= points.length; place += 1) {
    if (signs[place] === 0) continue;
    const zeros = points.slice(before + 1, place);
    const [low, high, rising] = [points[before], points[place], (signs[place] ?? 0) > 0];
    if (zeros.length > 0) found.push(zeros[zeros.length >> 1] as number);
    else if (low !== undefined && high !== undefined && signs[place] !== signs[before])
      found.push({ low, high, rising, cut });
    before = place;
  }
  return found;
}
