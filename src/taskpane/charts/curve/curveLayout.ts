import { niceTicks } from "../niceTicks";
import { linearScale, place, type Scale } from "../scale";
import type { CurveData } from "./curveData";
import { yearTicks } from "./yearTicks";

export const curveHeight = 208;
const margin = { top: 18, right: 68, bottom: 22, left: 34 };
/** Room under the lowest tick for the words at the lowest point. */
const below = 16;

/** Where everything of the curve stands, in pixels, for one width. */
export interface CurveLayout {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly amountTicks: readonly number[];
  readonly yearTicks: readonly number[];
}

export function curveLayout(data: CurveData, width: number): CurveLayout {
  const amounts = [...data.municipality, ...data.society];
  const amountTicks = niceTicks(Math.min(0, ...amounts), Math.max(0, ...amounts));
  const [left, right] = [margin.left, Math.max(margin.left + 80, width - margin.right)];
  const [top, bottom] = [margin.top, curveHeight - margin.bottom];
  const last = data.municipality.length - 1;
  const x = linearScale([0, last], [left, right]);
  const isBelow = (amountTicks[0] ?? 0) < 0;
  const y = linearScale(
    [amountTicks[0] ?? 0, amountTicks.at(-1) ?? 0],
    [isBelow ? bottom - below : bottom, top],
  );
  const years = yearTicks(last, right - left);
  return { x, y, left, right, top, bottom, amountTicks, yearTicks: years };
}

/** The line through the amounts, as the path of an SVG. */
export function linePath({ x, y }: CurveLayout, amounts: readonly number[]): string {
  return amounts
    .map((amount, year) => {
      const at = `${String(place(x(year)))} ${String(place(y(amount)))}`;
      return `${year === 0 ? "M" : "L"}${at}`;
    })
    .join("");
}

/** The area between the line and zero. */
export function areaPath(layout: CurveLayout, amounts: readonly number[]): string {
  const zero = String(place(layout.y(0)));
  const [first, last] = [layout.x(0), layout.x(amounts.length - 1)].map((at) => String(place(at)));
  return `${linePath(layout, amounts)}L${String(last)} ${zero}L${String(first)} ${zero}Z`;
}

/** Two labels at the line ends, moved apart where they would lie on each other. */
export function apart(first: number, second: number, least: number): readonly [number, number] {
  const gap = Math.abs(first - second);
  if (gap >= least) return [first, second];
  const move = (least - gap) / 2;
  return first <= second ? [first - move, second + move] : [first + move, second - move];
}
