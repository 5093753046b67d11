import type { NaiveOutcome } from "./naiveTrial";

/** The figures that two ways are compared by. */
export const figureNames = [
  "mean",
  "sd",
  "P5",
  "P10",
  "P25",
  "P50",
  "P75",
  "P90",
  "P95",
  "yes",
  "back1",
  "back3",
  "back5",
  "back10",
] as const;
export type FigureName = (typeof figureNames)[number];
export type Figures = Readonly<Record<FigureName, number>>;

/** By sorting, and by the definition of each. */
export function figuresOf(outcomes: readonly NaiveOutcome[]): Figures {
  const sorted = Float64Array.from(outcomes, ({ npv }) => npv).sort();
  const count = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const percentile = (p: number) => {
    const place = (count - 1) * p;
    const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return low + (place - Math.floor(place)) * (high - low);
  };
  const part = (holds: (outcome: NaiveOutcome) => boolean) => outcomes.filter(holds).length / count;
  const backBy = (year: number) => part(({ backYear }) => backYear <= year);
  return {
    mean,
    sd: Math.sqrt(squares / (count - 1)),
    P5: percentile(0.05),
    P10: percentile(0.1),
    P25: percentile(0.25),
    P50: percentile(0.5),
    P75: percentile(0.75),
    P90: percentile(0.9),
    P95: percentile(0.95),
    yes: part(({ npv }) => npv >= 0),
    back1: backBy(1),
    back3: backBy(3),
    back5: backBy(5),
    back10: backBy(10),
  };
}

/** The mean of the figures of batches, and its standard error. */
export function fromBatches(batches: readonly Figures[]): Record<FigureName, [number, number]> {
  const entries = figureNames.map((name): [FigureName, [number, number]] => {
    const values = batches.map((batch) => batch[name]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return [name, [mean, Math.sqrt(squares / (values.length - 1) / values.length)]];
  });
  return Object.fromEntries(entries) as Record<FigureName, [number, number]>;
}
