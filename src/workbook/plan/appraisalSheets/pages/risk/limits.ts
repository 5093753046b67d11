import type { OutputTable } from "../../../../../core/appraisal";
import type { Text } from "../../../../../core/text";
import { riskTexts } from "./riskTexts";

/** Limits this far apart are told in millions, so that they find room under the columns of the chart. */
const leastInMillions = 50_000;

/** How the limits of the distribution's intervals are written. */
export function limitFormat(distribution: OutputTable): "money" | { readonly format: string } {
  return isInMillions(distribution) ? { format: '0.00,,;"−"0.00,,;0' } : "money";
}

/** The heading over the intervals, with their unit where the cells do not tell it. */
export function distributionHeading(distribution: OutputTable | undefined): Text {
  const isFar = distribution !== undefined && isInMillions(distribution);
  return isFar ? inMillions(riskTexts.distribution) : riskTexts.distribution;
}

/** The title of the chart over the same intervals. */
export function histogramTitle(distribution: OutputTable): Text {
  return isInMillions(distribution) ? inMillions(riskTexts.histogram) : riskTexts.histogram;
}

function isInMillions([, first = []]: OutputTable): boolean {
  const [from, to] = first;
  return typeof from === "number" && typeof to === "number" && to - from >= leastInMillions;
}

const inMillions = ({ sv, en }: Text): Text => ({ sv: `${sv}, mnkr`, en: `${en}, SEK million` });
