import { niceTicks } from "../niceTicks";
import { linearScale, type Scale } from "../scale";
import type { HistogramBin, HistogramData } from "./histogramData";

export const histogramHeight = 168;
const margin = { top: 18, bottom: 40 };

export interface HistogramLayout {
  readonly x: Scale;
  readonly y: Scale;
  readonly bottom: number;
  readonly top: number;
  readonly ticks: readonly number[];
  readonly bars: readonly HistogramPart[];
}

/** A part of a bar on one side of zero. */
export interface HistogramPart {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly isBelowZero: boolean;
}

/** Few outcomes lie far out; the axis goes to where the bars still can be seen, but always past the marks. */
const visible = 0.001;

export function histogramLayout(data: HistogramData, width: number): HistogramLayout {
  const shown = shownBins(data);
  const [first, last] = [shown[0], shown.at(-1)];
  const low = Math.min(first?.from ?? 0, data.low);
  const high = Math.max(last?.to ?? 1, data.high);
  const bottom = histogramHeight - margin.bottom;
  const most = Math.max(...shown.map(({ share }) => share));
  return {
    x: linearScale([low, high], [8, width - 8]),
    y: linearScale([0, most], [bottom, margin.top + 4]),
    bottom,
    top: margin.top,
    ticks: niceTicks(low, high, Math.max(3, Math.floor(width / 56))).filter(
      (tick) => tick >= low && tick <= high,
    ),
    bars: shown.flatMap((bin) => partsOf(bin, data.marksBelowZero)),
  };
}

function shownBins({ bins, low, high }: HistogramData): readonly HistogramBin[] {
  const matters = ({ from, to, share }: HistogramBin): boolean =>
    share >= visible || (from < high && to > low);
  const places = bins.flatMap((bin, at) => (matters(bin) ? [at] : []));
  return bins.slice(places[0] ?? 0, (places.at(-1) ?? bins.length - 1) + 1);
}

/** A bar across zero is cut there, so that hatched and solid each show what lies on their side. */
function partsOf({ from, to, share }: HistogramBin, marks: boolean): readonly HistogramPart[] {
  const key = String(from);
  if (!marks || from >= 0) return [{ key, from, to, share, isBelowZero: false }];
  if (to <= 0) return [{ key, from, to, share, isBelowZero: true }];
  return [
    { key, from, to: 0, share, isBelowZero: true },
    { key: `${key} up`, from: 0, to, share, isBelowZero: false },
  ];
}
